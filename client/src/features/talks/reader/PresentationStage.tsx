import { ArrowLeft, ArrowRight, Maximize, X } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { IconButton } from '../../../ui/IconButton';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type FilePage, pageImageAddress } from '../../files/pages.queries';
import styles from './PresentationStage.module.css';
import { pageHash, usePage } from './use-page';
import { usePageKeys } from './use-page-keys';

type PresentationStageProps = { talkId: string; fileId: string; title: string; pages: FilePage[] };

/** One page and nothing else, for the wall; keys and presenters turn it, Escape leads back to reading. */
export function PresentationStage({ talkId, fileId, title, pages }: PresentationStageProps) {
  const { t } = useTranslation('reader');
  const navigate = useNavigate();
  const [page, go] = usePage(pages.length);
  const leave = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    void navigate({ pathname: paths.readFile(talkId, fileId), hash: pageHash(page) }, { replace: true });
  };
  useLeavingFullScreen(leave);
  usePageKeys({ page, total: pages.length, go }, { escape: leave }, true);
  const shown = pages[page - 1];
  const next = pages[page];
  useEffect(() => {
    if (next && next.images.length > 0) new Image().src = pageImageAddress(fileId, next.number, 1280);
  }, [fileId, next]);

  if (!shown) return null;
  const place = { number: shown.number, total: pages.length, title: shown.title };
  return (
    <div className={styles.stage}>
      <VisuallyHidden>
        <h1>{title}</h1>
        <p role="status">{t(shown.title ? 'announceWithTitle' : 'announce', place)}</p>
      </VisuallyHidden>
      <StagePage fileId={fileId} page={shown} />
      <fieldset className={styles.controls} aria-label={t('stage.controls')}>
        <IconButton
          label={t('previous')}
          icon={<ArrowLeft size={24} />}
          aria-disabled={page <= 1}
          onClick={() => go(page - 1)}
        />
        <span className={styles.place} aria-hidden="true">
          {page} / {pages.length}
        </span>
        <IconButton
          label={t('next')}
          icon={<ArrowRight size={24} />}
          aria-disabled={page >= pages.length}
          onClick={() => go(page + 1)}
        />
        {document.fullscreenEnabled && (
          <IconButton
            label={t('stage.fullScreen')}
            icon={<Maximize size={22} />}
            onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}
          />
        )}
        <IconButton label={t('stage.leave')} icon={<X size={24} />} onClick={leave} />
      </fieldset>
    </div>
  );
}

function StagePage({ fileId, page: { number, title, text, images } }: { fileId: string; page: FilePage }) {
  const { t } = useTranslation('reader');
  const size = images.at(-1);
  if (!size) {
    return (
      <div className={styles.words}>
        {title && <h2>{title}</h2>}
        <p>{text}</p>
      </div>
    );
  }
  return (
    <>
      <img
        key={number}
        className={styles.picture}
        src={pageImageAddress(fileId, number, 1280)}
        alt={t(title ? 'pictureWithTitle' : 'picture', { number, title })}
        width={size.width}
        height={size.height}
      />
      <VisuallyHidden>{text}</VisuallyHidden>
    </>
  );
}

/** Escape ends the full screen before any page hears of it: then the presentation ends with it. */
function useLeavingFullScreen(leave: () => void): void {
  const change = useEffectEvent(() => {
    if (!document.fullscreenElement) leave();
  });
  useEffect(() => {
    const listen = () => change();
    document.addEventListener('fullscreenchange', listen);
    return () => document.removeEventListener('fullscreenchange', listen);
  }, []);
}
