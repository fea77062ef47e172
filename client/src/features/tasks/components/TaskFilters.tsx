import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { SearchField } from '../../../ui/SearchField';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { membersQuery } from '../../members/members.queries';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import { meetingsWithMinutesQuery } from '../tasks.queries';
import type { TaskFilter } from '../use-task-filter';
import { StateChips } from './StateChips';
import styles from './TaskFilters.module.css';

/** Words and states at hand, the rest one step behind. */
export function TaskFilters({ filter }: { filter: TaskFilter }) {
  const { t } = useTranslation('tasks');
  const { narrowing, state, fieldsSet } = filter;
  return (
    <section className={styles.filters} aria-label={t('filter.label')} data-print="never">
      <SearchField
        label={t('filter.search')}
        value={narrowing.query}
        onChange={(value) => filter.setField('query', value.slice(0, 100))}
      />
      <StateChips narrowing={narrowing} chosen={state} onChoose={filter.setState} />
      <details className={styles.more} open={fieldsSet > 0 || undefined}>
        <summary>{fieldsSet > 0 ? t('filter.moreSet', { count: fieldsSet }) : t('filter.more')}</summary>
        <MoreFilters filter={filter} />
      </details>
    </section>
  );
}

function MoreFilters({ filter: { narrowing, isNarrowed, setField, reset } }: { filter: TaskFilter }) {
  const { t } = useTranslation('tasks');
  const dates = useDates();
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const members = useQuery(membersQuery).data?.items ?? [];
  const minutes = useQuery(meetingsWithMinutesQuery).data?.items ?? [];
  return (
    <div className={styles.fields}>
      <SelectField
        name="kommune"
        label={t('filter.municipality')}
        placeholder={t('filter.allMunicipalities')}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        value={narrowing.municipalityId}
        onChange={({ target }) => setField('municipalityId', target.value)}
      />
      <SelectField
        name="person"
        label={t('filter.member')}
        placeholder={t('filter.allMembers')}
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
        value={narrowing.memberId}
        onChange={({ target }) => setField('memberId', target.value)}
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
        onChange={({ target }) => setField('meetingId', target.value)}
      />
      <TextField
        name="von"
        type="date"
        label={t('filter.dueFrom')}
        value={narrowing.dueFrom}
        onChange={({ target }) => setField('dueFrom', target.value)}
      />
      <TextField
        name="bis"
        type="date"
        label={t('filter.dueUntil')}
        value={narrowing.dueUntil}
        onChange={({ target }) => setField('dueUntil', target.value)}
      />
      {isNarrowed && (
        <Button variant="quiet" onClick={reset}>
          {t('filter.reset')}
        </Button>
      )}
    </div>
  );
}
