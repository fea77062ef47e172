import type { EventSummary, ExternalDate, When } from '../events.queries';
import { EventEntry } from './EventEntry';
import styles from './EventEntry.module.css';
import { ExternalDateEntry } from './ExternalDateEntry';

type OccasionListProps = { events: EventSummary[]; dates: ExternalDate[]; when: When };

/** Own events and dates of others in the order of time; of what is over the last first. */
export function OccasionList({ events, dates, when }: OccasionListProps) {
  const all = [
    ...events.map((event) => ({ at: event.startsAt, id: event.id, entry: <EventEntry event={event} /> })),
    ...dates.map((date) => ({ at: date.startsAt, id: date.id, entry: <ExternalDateEntry date={date} /> })),
  ].toSorted((one, two) => one.at.localeCompare(two.at));
  return (
    <ol className={styles.list}>
      {(when === 'past' ? all.reverse() : all).map(({ id, entry }) => (
        <li key={id}>{entry}</li>
      ))}
    </ol>
  );
}
