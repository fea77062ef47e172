import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { SearchField } from '../../../ui/SearchField';
import { SelectField } from '../../../ui/SelectField';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import { meetingsWithMinutesQuery } from '../agreements.queries';
import { type AgreementFilter, agreementFilters } from '../use-agreement-filter';
import styles from './AgreementFilters.module.css';

type Counts = { unfinished: number; finished: number; all: number };

/** By words, progress, municipality and meeting. */
export function AgreementFilters({ filter, counts }: { filter: AgreementFilter; counts: Counts | undefined }) {
  const { t } = useTranslation('agreements');
  const dates = useDates();
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const minutes = useQuery(meetingsWithMinutesQuery).data?.items ?? [];
  const { narrowing, state } = filter;
  return (
    <section className={styles.filters} aria-label={t('filter.label')} data-print="never">
      <SearchField label={t('filter.search')} value={narrowing.query} onChange={filter.setQuery} />
      <SelectField
        name="stand"
        label={t('filter.state')}
        options={agreementFilters.map((value) => ({
          value,
          label: counts ? `${t(`filters.${value}`)} (${counts[value]})` : t(`filters.${value}`),
        }))}
        value={state}
        onChange={({ target }) => filter.setState(agreementFilters.find((one) => one === target.value) ?? 'all')}
      />
      <SelectField
        name="kommune"
        label={t('filter.municipality')}
        placeholder={t('filter.allMunicipalities')}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        value={narrowing.municipalityId}
        onChange={({ target }) => filter.setMunicipality(target.value)}
      />
      <SelectField
        name="sitzung"
        label={t('filter.meeting')}
        placeholder={t('filter.allMeetings')}
        options={minutes.map(({ meeting: { id, number, startsAt } }) => ({
          value: id,
          label: t('filter.meetingOption', { number, day: dates.day(startsAt) }),
        }))}
        value={narrowing.meetingId}
        onChange={({ target }) => filter.setMeeting(target.value)}
      />
    </section>
  );
}
