import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../../../ui/CheckboxField';
import { SearchField } from '../../../ui/SearchField';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import { measureStatuses } from '../action-plan.labels';
import type { ActionPlan, StatusCounts } from '../action-plan.queries';
import type { PlanFilter } from '../use-plan-filter';
import styles from './PlanFilters.module.css';

type PlanFiltersProps = { plan: ActionPlan; filter: PlanFilter; counts: StatusCounts | undefined };

/** By words, field, status, municipality, age and day. */
export function PlanFilters({ plan, filter, counts }: PlanFiltersProps) {
  const { t } = useTranslation('action-plan');
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const { narrowing } = filter;
  return (
    <section className={styles.filters} aria-label={t('filter.label')} data-print="never">
      <SearchField label={t('filter.search')} value={narrowing.query} onChange={filter.setQuery} />
      <SelectField
        name="feld"
        label={t('filter.field')}
        placeholder={t('filter.allFields')}
        options={plan.fields.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        value={narrowing.fieldId}
        onChange={({ target }) => filter.setField(target.value)}
      />
      <SelectField
        name="status"
        label={t('filter.status')}
        placeholder={t('filter.allStatuses', { count: counts?.all ?? 0 })}
        options={measureStatuses.map((value) => ({
          value,
          label: counts ? `${t(`status.${value}`)} (${counts[value]})` : t(`status.${value}`),
        }))}
        value={narrowing.status}
        onChange={({ target }) => filter.setStatus(measureStatuses.find((one) => one === target.value) ?? '')}
      />
      <SelectField
        name="kommune"
        label={t('filter.municipality')}
        placeholder={t('filter.allMunicipalities')}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        value={narrowing.municipalityId}
        onChange={({ target }) => filter.setMunicipality(target.value)}
      />
      <TextField
        name="stand-vom"
        type="date"
        label={t('filter.asOf')}
        value={narrowing.asOf}
        onChange={({ target }) => filter.setAsOf(target.value)}
      />
      <CheckboxField
        name="ohne-stand"
        label={t('filter.stale', { count: counts?.stale ?? 0 })}
        checked={narrowing.stale}
        onChange={({ target }) => filter.setStale(target.checked)}
      />
    </section>
  );
}
