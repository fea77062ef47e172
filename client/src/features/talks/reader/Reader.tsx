import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type FilePages, pageImageAddress } from '../../files/pages.queries';
import { PageNotes } from './PageNotes';
import { PageOverview } from './PageOverview';
import { PagePicture } from './PagePicture';
import { PageText } from './PageText';
import styles from './Reader.module.css';
import { ReaderControls } from './ReaderControls';
import { pageHash, usePage } from './use-page';
import { type Acts, usePageKeys } from './use-page-keys';
import { withinZoom } from './zoom';

type ReaderProps = { talkId: string; fileId: string; pages: FilePages };

const textId = 'text-der-seite';

/** One page large, its text in reach, all of them small beside it. */
export function Reader({ talkId, fileId, pages }: ReaderProps) {
  const { t } = useTranslation('reader');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const search = params.get('suche') ?? '';
  const total = pages.pages.length;
  const [page, go] = usePage(total);
  const [zoom, setZoom] = useState(0);
  const [wantsText, setWantsText] = useState(search !== '');
  const shown = pages.pages[page - 1];
  const hasPictures = pages.pages.some(({ images }) => images.length > 0);
  const hasPicture = (shown?.images.length ?? 0) > 0;
  const showsText = wantsText || !hasPicture;
  const change = (by: number) => setZoom((current) => withinZoom(current + by));
  const present = () => {
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    void navigate({ pathname: paths.presentFile(talkId, fileId), hash: pageHash(page) });
  };
  const toggleText = () => setWantsText(!wantsText);
  const pictureKeys: Acts = hasPictures ? { '+': () => change(1), '-': () => change(-1), v: present } : {};
  usePageKeys({ page, total, go }, { ...pictureKeys, t: toggleText });
  useEffect(() => fetchAhead(fileId, pages, page), [fileId, pages, page]);

  if (!shown) return null;
  const { title, text, notes, number } = shown;
  const place = { number, total, title };
  return (
    <div className={styles.reader} data-pictures={hasPictures}>
      <section className={styles.main} aria-labelledby="seite">
        <ReaderControls
          page={page}
          total={total}
          go={go}
          picture={hasPictures ? { zoom, onZoom: (to) => setZoom(withinZoom(to)), onPresent: present } : null}
          text={hasPicture ? { isShown: showsText, id: textId, onToggle: toggleText } : null}
        />
        <VisuallyHidden>
          <p role="status">{t(title ? 'announceWithTitle' : 'announce', place)}</p>
        </VisuallyHidden>
        <h2 id="seite" className={styles.heading}>
          {t(title ? 'pageWithTitle' : 'page', place)}
        </h2>
        {search && <p className={styles.hint}>{t('searched', { search })}</p>}
        <PagePicture fileId={fileId} page={shown} zoom={zoom} textId={textId} />
        <section id={textId} className={styles.text} data-shown={showsText} aria-label={t('text')}>
          {text.trim() ? <PageText text={text} search={search} /> : <p className={styles.hint}>{t('noText')}</p>}
        </section>
        {notes && <PageNotes fileId={fileId} pages={pages} notes={notes} search={search} />}
        <p className={styles.hint} data-print="never">
          {t('keys')}
        </p>
      </section>
      {total > 1 && <PageOverview fileId={fileId} pages={pages.pages} page={page} />}
    </div>
  );
}

/** The pages before and behind, so that turning does not wait. */
function fetchAhead(fileId: string, { pages }: FilePages, page: number): void {
  for (const near of [pages[page], pages[page - 2]]) {
    if (near && near.images.length > 0) new Image().src = pageImageAddress(fileId, near.number, 1280);
  }
}
