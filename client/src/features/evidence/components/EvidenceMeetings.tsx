import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { type Column, DataTable } from '../../../ui/DataTable';
import type { EvidenceMeeting } from '../evidence.queries';

/** What the folder holds of each meeting, and what is still missing. */
export function EvidenceMeetings({ meetings }: { meetings: EvidenceMeeting[] }) {
  const { t } = useTranslation('evidence');
  const dates = useDates();
  const missing = meetings.filter(({ minutes }) => minutes !== 'approved').length;
  const columns: Column<EvidenceMeeting>[] = [
    {
      key: 'meeting',
      header: t('meeting'),
      isRowHeader: true,
      cell: ({ id, number, title }) => (
        <Link to={paths.meeting(id)}>{title === null ? `${number}.` : `${number}. ${title}`}</Link>
      ),
    },
    { key: 'day', header: t('day'), cell: ({ startsAt }) => dates.day(startsAt) },
    {
      key: 'invitation',
      header: t('invitation'),
      cell: ({ invitedAt }) => (invitedAt ? t('invited', { day: dates.day(invitedAt) }) : t('notInvited')),
    },
    { key: 'agenda', header: t('agenda'), align: 'end', cell: ({ agendaItems }) => agendaItems },
    { key: 'municipalities', header: t('municipalities'), align: 'end', cell: ({ municipalities }) => municipalities },
    { key: 'talks', header: t('talks'), align: 'end', cell: ({ talks }) => talks },
    { key: 'minutes', header: t('minutes'), cell: ({ minutes }) => t(`minutesStates.${minutes}`) },
  ];
  return (
    <>
      {missing > 0 && (
        <Alert tone="warning" title={t('incomplete')}>
          <p>{t('incompleteText', { count: missing })}</p>
        </Alert>
      )}
      <DataTable caption={t('meetings')} columns={columns} rows={meetings} rowKey={({ id }) => id} />
    </>
  );
}
