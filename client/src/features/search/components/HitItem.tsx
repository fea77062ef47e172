import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isFileAddress, placeOf } from '../hit-place';
import { kindIcons } from '../search.labels';
import type { SearchHit } from '../search.queries';
import { useHitFacts } from '../use-hit-facts';
import styles from './HitItem.module.css';
import { Marked } from './Marked';
import { PageThumb } from './PageThumb';

/** One hit: what it is, where the words stand, and the page itself where there is a picture of it. */
export function HitItem({ hit, words }: { hit: SearchHit; words: string }) {
  const { t } = useTranslation('search');
  const facts = useHitFacts()(hit);
  const { kind, title, snippet, page } = hit;
  const Icon = kindIcons[kind];
  const hasPicture = (page?.imageWidths.length ?? 0) > 0;
  return (
    <li className={styles.hit} data-picture={hasPicture || undefined}>
      <div className={styles.text}>
        <p className={styles.kind}>
          <Icon aria-hidden="true" size={18} />
          {t(`kinds.${kind}`)}
        </p>
        <h2 className={styles.title}>
          <HitLink place={placeOf(hit, words)}>
            <Marked fragments={title} />
          </HitLink>
        </h2>
        {snippet.length > 0 && (
          <p>
            <Marked fragments={snippet} />
          </p>
        )}
        {facts && <p className={styles.facts}>{facts}</p>}
      </div>
      {page && hasPicture && (
        <div className={styles.picture}>
          <PageThumb page={page} />
        </div>
      )}
    </li>
  );
}

function HitLink({ place, children }: { place: string; children: ReactNode }) {
  return isFileAddress(place) ? <a href={place}>{children}</a> : <Link to={place}>{children}</Link>;
}
