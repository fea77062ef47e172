import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { type FilePage, pageImageAddress } from '../../files/pages.queries';
import styles from './PageOverview.module.css';
import { pageHash } from './use-page';

type PageOverviewProps = { fileId: string; pages: FilePage[]; page: number };

/** Every page, small; the one that is read stays in sight. */
export function PageOverview({ fileId, pages, page }: PageOverviewProps) {
  const { t } = useTranslation('reader');
  const { search } = useLocation();
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (page > 0) keepInSight(current.current);
  }, [page]);
  return (
    <nav className={styles.overview} aria-label={t('overview')} data-print="never">
      <ol className={styles.pages}>
        {pages.map(({ number, title, images }) => {
          const small = images.find(({ width }) => width === 320);
          return (
            <li key={number} ref={number === page ? current : undefined}>
              <Link
                className={styles.page}
                to={{ search, hash: pageHash(number) }}
                replace
                preventScrollReset
                aria-current={number === page ? 'page' : undefined}
                aria-label={t(title ? 'pageWithTitle' : 'page', { number, title })}
              >
                {small && (
                  <img
                    src={pageImageAddress(fileId, number, 320)}
                    alt=""
                    width={small.width}
                    height={small.height}
                    loading="lazy"
                    decoding="async"
                  />
                )}
                <span className={styles.name}>
                  <span className={styles.number}>{number}</span>
                  {!small && title}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Scrolls the list alone, never the window. */
function keepInSight(element: HTMLElement | null): void {
  const list = element?.closest('nav');
  if (!element || !list) return;
  const [inner, outer] = [element.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) {
    list.scrollTop += inner.top - outer.top - list.clientHeight / 3;
  }
}
