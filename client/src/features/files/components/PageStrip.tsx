import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { StoredFile } from '../files.queries';
import { pageImageAddress, pagesQuery } from '../pages.queries';
import styles from './PageStrip.module.css';

type PageStripProps = { file: StoredFile; readAddress: string };

const MOST = 12;

/** Slides are seen, not listed: the first pages, small, each of them the way to read on there. */
export function PageStrip({ file: { id, fileName: name }, readAddress }: PageStripProps) {
  const { t } = useTranslation('files');
  const { data } = useQuery(pagesQuery(id));
  const pages = (data?.pages ?? []).filter(({ images }) => images.length > 0);
  if (pages.length === 0) return null;
  return (
    <section className={styles.strip} aria-label={t('preview.strip', { name })} data-print="never">
      <ol className={styles.pages}>
        {pages.slice(0, MOST).map(({ number, title, images: [small] }) => (
          <li key={number}>
            <Link className={styles.page} to={`${readAddress}#seite=${number}`}>
              <img
                src={pageImageAddress(id, number, 320)}
                alt=""
                width={small?.width}
                height={small?.height}
                loading="lazy"
                decoding="async"
              />
              <span className={styles.name}>
                <span className={styles.number}>
                  <VisuallyHidden>{t('preview.page')} </VisuallyHidden>
                  {number}
                </span>
                <span className={styles.title}>{title}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {pages.length > MOST && <Link to={readAddress}>{t('preview.all', { count: pages.length })}</Link>}
    </section>
  );
}
