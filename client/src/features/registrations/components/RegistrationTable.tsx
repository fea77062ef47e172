import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { type Column, DataTable } from '../../../ui/DataTable';
import type { Registration, RegistrationList } from '../registrations.queries';
import { Attendance } from './Attendance';
import { Person } from './Person';
import styles from './places.module.css';
import { RegistrationActions } from './RegistrationActions';

type RegistrationTableProps = { list: RegistrationList; rows: Registration[]; title: string };

/** One of the three parts of the list. Columns that say nothing are left out. */
export function RegistrationTable({ list, rows, title }: RegistrationTableProps) {
  const { t } = useTranslation('registrations');
  const dates = useDates();
  const { event } = list;
  const columns: Array<Column<Registration> | false> = [
    { key: 'name', header: t('list.name'), isRowHeader: true, cell: (one) => <Person registration={one} /> },
    {
      key: 'from',
      header: t('list.from'),
      cell: ({ organization, municipality }) =>
        [organization, municipality?.name ?? t('list.elsewhere')].filter(Boolean).join(', '),
    },
    {
      key: 'state',
      header: t('list.state'),
      cell: ({ state, offerEndsAt }) =>
        t(`list.states.${state}`, { until: offerEndsAt === null ? '' : dates.dayAndTime(offerEndsAt) }),
    },
    rows.some(hasNotes) && {
      key: 'notes',
      header: t('list.notes'),
      cell: ({ accessibilityNeeds, note }) => (
        <span className={styles.person}>
          {accessibilityNeeds && <span>{accessibilityNeeds}</span>}
          {note && <span className={styles.small}>{note}</span>}
        </span>
      ),
    },
    event.photoChannels.length > 0 && {
      key: 'photos',
      header: t('list.photos'),
      cell: ({ consents }) =>
        consents
          .filter(({ isGiven }) => isGiven)
          .map(({ channel }) => t(`photos.channel.${channel}`))
          .join(', ') || t('list.noPhotos'),
    },
    rows.some(({ abilities }) => abilities.tickAttendance) && {
      key: 'attended',
      header: t('list.attended'),
      cell: (one) => <Attendance eventId={event.id} registration={one} />,
    },
    rows.some(({ abilities }) => abilities.giveSeat || abilities.cancel) && {
      key: 'actions',
      header: t('list.actions'),
      cell: (one) => <RegistrationActions eventId={event.id} registration={one} />,
    },
  ];
  return (
    <DataTable
      caption={title}
      columns={columns.filter((column) => column !== false)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

const hasNotes = ({ accessibilityNeeds, note }: Registration): boolean => Boolean(accessibilityNeeds || note);
