import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { SearchField } from '../../../ui/SearchField';
import { SelectField } from '../../../ui/SelectField';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import { inquiryKinds, stateFilters } from '../inquiries.labels';
import type { InquiryCounts, InquiryPage } from '../inquiries.queries';
import type { InquiryFilterState } from '../use-inquiry-filter';
import styles from './InquiryFilters.module.css';

type InquiryFiltersProps = { filter: InquiryFilterState; page: InquiryPage | undefined };

/** Words and states at hand, the rest one step behind. */
export function InquiryFilters({ filter, page }: InquiryFiltersProps) {
  const { t } = useTranslation('inquiries');
  const { narrowing, fieldsSet } = filter;
  return (
    <section className={styles.filters} aria-label={t('filter.label')} data-print="never">
      <SearchField
        label={t('filter.search')}
        value={narrowing.query}
        onChange={(value) => filter.setField('query', value.slice(0, 100))}
      />
      <StateChips filter={filter} counts={page?.counts} />
      <details className={styles.more} open={fieldsSet > 0 || undefined}>
        <summary>{fieldsSet > 0 ? t('filter.moreSet', { count: fieldsSet }) : t('filter.more')}</summary>
        <MoreFilters filter={filter} topics={page?.topics ?? []} />
      </details>
    </section>
  );
}

/** The states with how many each would show; one is chosen. */
function StateChips({ filter, counts }: { filter: InquiryFilterState; counts: InquiryCounts | undefined }) {
  const { t } = useTranslation('inquiries');
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.legend}>{t('filter.state')}</legend>
      {stateFilters.map((state) => (
        <button
          key={state}
          type="button"
          className={styles.chip}
          aria-pressed={state === filter.state}
          onClick={() => filter.setState(state)}
        >
          {t(`filters.${state}`)}
          {counts && (
            <span className={styles.count} data-needs-you={(state === 'overdue' && counts.overdue > 0) || undefined}>
              {counts[state]}
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );
}

function MoreFilters({ filter, topics }: { filter: InquiryFilterState; topics: string[] }) {
  const { t } = useTranslation('inquiries');
  const { narrowing, isNarrowed, setField, reset } = filter;
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  return (
    <div className={styles.fields}>
      <SelectField
        name="art"
        label={t('filter.kind')}
        placeholder={t('filter.allKinds')}
        options={inquiryKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        value={narrowing.kind}
        onChange={({ target }) => setField('kind', target.value)}
      />
      <SelectField
        name="thema"
        label={t('filter.topic')}
        placeholder={t('filter.allTopics')}
        options={[...new Set([...topics, narrowing.topic])]
          .filter(Boolean)
          .map((topic) => ({ value: topic, label: topic }))}
        value={narrowing.topic}
        onChange={({ target }) => setField('topic', target.value)}
      />
      <SelectField
        name="kommune"
        label={t('filter.municipality')}
        placeholder={t('filter.allMunicipalities')}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        value={narrowing.municipalityId}
        onChange={({ target }) => setField('municipalityId', target.value)}
      />
      {isNarrowed && (
        <Button variant="quiet" onClick={reset}>
          {t('filter.reset')}
        </Button>
      )}
    </div>
  );
}
