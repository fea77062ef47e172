import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { toLocalDate } from '../../../lib/local-time';
import { useDates } from '../../../lib/use-dates';
import { detailOf, knownAction, memberIn, placeOf } from '../audit-log.labels';
import type { AuditEntry } from '../audit-log.queries';
import styles from './AuditTimeline.module.css';

type AuditTimelineProps = {
  entries: AuditEntry[];
  /** The name of a person by id, if the reader knows them. */
  nameOf: (memberId: string) => string | undefined;
};

/** One sentence per act, below the day it happened on. */
export function AuditTimeline({ entries, nameOf }: AuditTimelineProps) {
  const dates = useDates();
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
            <Entry key={entry.id} entry={entry} nameOf={nameOf} />
          ))}
        </ol>
      </section>
    );
  });
}

function Entry({ entry, nameOf }: { entry: AuditEntry; nameOf: AuditTimelineProps['nameOf'] }) {
  const { t } = useTranslation('audit-log');
  const dates = useDates();
  const action = knownAction(entry.action);
  const memberId = memberIn(entry);
  const endsOn = detailOf(entry, 'endsOn');
  const words = {
    who: entry.by ?? t('someone'),
    whom: (memberId && nameOf(memberId)) ?? t('someone'),
    number: detailOf(entry, 'number') ?? '',
    day: endsOn ? dates.calendarDay(endsOn) : '',
  };
  const place = placeOf(entry);
  const isAboutSelf = action === 'member.updated' && words.who === words.whom;
  const known = action && t(`actions.${action}`, words);
  const sentence = isAboutSelf
    ? t('ownContactData', words)
    : (known ?? t('unknown', { ...words, action: entry.action }));
  return (
    <li className={styles.entry}>
      <time dateTime={entry.at} className={styles.time}>
        {dates.time(entry.at)}
      </time>
      <span>
        {sentence} {place && <Link to={place.to}>{t(`links.${place.subjectType}`)}</Link>}
      </span>
    </li>
  );
}
