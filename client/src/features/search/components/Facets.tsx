import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useNarrowScreen } from '../../../lib/use-narrow-screen';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { SearchFacet, SearchKind, SearchResult } from '../search.queries';
import { type FacetName, facetNames, parameterOf } from '../search-address';
import styles from './Facets.module.css';

const most = 12;

/** What narrows the hits down, with how many would be left; on a phone behind one line. */
export function Facets({ facets }: { facets: SearchResult['facets'] }) {
  const { t } = useTranslation('search');
  const isNarrow = useNarrowScreen();
  const [search] = useSearchParams();
  const isChosen = facetNames.some((name) => search.has(parameterOf[name]));
  const lists = facetNames.map((name) => <Facet key={name} name={name} values={facets[name]} />);
  return (
    <nav aria-label={t('narrow')} className={styles.facets} data-print="never">
      {isNarrow ? (
        <details open={isChosen}>
          <summary className={styles.summary}>{t('narrow')}</summary>
          <div className={styles.facets}>{lists}</div>
        </details>
      ) : (
        lists
      )}
    </nav>
  );
}

/** One value of a kind is chosen at most; the chosen one leads back. Where there is nothing to choose, nothing is shown. */
function Facet({ name, values }: { name: FacetName; values: SearchFacet[] }) {
  const { t } = useTranslation('search');
  const [search] = useSearchParams();
  const parameter = parameterOf[name];
  const chosen = search.get(parameter);
  if (values.length === 0 || (values.length === 1 && chosen === null)) return null;
  const shown = values.filter(({ value }, index) => index < most || value === chosen);
  const address = (value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(parameter);
    else next.set(parameter, value);
    return `?${next}`;
  };
  return (
    <section aria-labelledby={`eingrenzen-${name}`}>
      <h2 id={`eingrenzen-${name}`} className={styles.title}>
        {t(`facets.${name}`)}
      </h2>
      <ul className={styles.values}>
        {shown.map((facet) => {
          const isChosen = facet.value === chosen;
          return (
            <li key={facet.value}>
              <Link
                to={address(isChosen ? null : facet.value)}
                className={styles.value}
                aria-current={isChosen ? 'true' : undefined}
                preventScrollReset
              >
                <ValueName name={name} facet={facet} />
                <FacetCount facet={facet} isChosen={isChosen} />
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function ValueName({ name, facet }: { name: FacetName; facet: SearchFacet }) {
  const { t } = useTranslation('search');
  const label = isKind(name, facet.value) ? t(`kinds.${facet.value}`) : (facet.name ?? facet.value);
  return <span>{label}</span>;
}

function FacetCount({ facet: { count, isCapped }, isChosen }: { facet: SearchFacet; isChosen: boolean }) {
  const { t } = useTranslation('search');
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{isCapped ? t('overCount', { count }) : count}</span>
      <VisuallyHidden>{isCapped ? t('countCapped', { count }) : t('hits', { count })}</VisuallyHidden>
      {isChosen && <X aria-hidden="true" size={16} />}
    </span>
  );
}

const isKind = (name: FacetName, _value: string): _value is SearchKind => name === 'kind';
