import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { placeOf } from '../audit-log.labels';
import type { AuditEntry } from '../audit-log.queries';
import { useSentences } from '../use-sentences';
import styles from './AuditTimeline.module.css';
import { EntryValues } from './EntryValues';

type AuditTimelineProps = {
  entries: AuditEntry[];
  /** The name of a person or municipality by id, if the reader knows them. */
  nameOf: (id: string) => string | undefined;
};

/** One sentence per act, below the day it happened on. */
export function AuditTimeline({ entries, nameOf }: AuditTimelineProps) {
  const dates = useDates();
  const sentenceOf = useSentences(nameOf);
  const days = [...new Set(entries.map(({ at }) => toLocalDate(at)))];
  return days.map((day) => {
    const ofDay = entries.filter(({ at }) => toLocalDate(at) === day);
    return (
      <section key={day} className={styles.day} aria-labelledby={`tag-${day}`}>
        <h2 id={`tag-${day}`} className={styles.date}>
          {ofDay[0] && dates.longDay(ofDay[0].at)}
        </h2>
        <ol className={styles.entries}>
          {ofDay.map((entry) => (
            <Entry key={entry.id} entry={entry} sentence={sentenceOf(entry)} nameOf={nameOf} />
          ))}
        </ol>
      </section>
    );
  });
}

type EntryProps = { entry: AuditEntry; sentence: string; nameOf: AuditTimelineProps['nameOf'] };

function Entry({ entry, sentence, nameOf }: EntryProps) {
  const { t } = useTranslation('audit-log');
  const dates = useDates();
  const place = placeOf(entry);
  return (
    <li className={styles.entry}>
      <time dateTime={entry.at} className={styles.time}>
        {dates.time(entry.at)}
      </time>
      <div className={styles.said}>
        <span>{sentence}</span> {place && <Link to={place.to}>{t(`links.${place.subjectType}`)}</Link>}
        <EntryValues details={entry.details} nameOf={nameOf} />
      </div>
    </li>
  );
}
