import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { DescriptionList } from '../../../ui/DescriptionList';
import type { Minutes } from '../minutes.queries';
import { AttendanceNames } from './AttendanceNames';
import styles from './MinutesHead.module.css';

/** When, where, who: what every minutes begin with. */
export function MinutesHead({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  const { meeting, chair, minuteTaker, attendance } = minutes;
  const items = [
    { term: t('head.workingGroup'), description: meeting.workingGroup.name },
    {
      term: t('head.date'),
      description: dates.range(minutes.startedAt ?? meeting.startsAt, minutes.endedAt ?? meeting.endsAt),
    },
    { term: t('head.place'), description: [meeting.locationName, meeting.host?.name].filter(Boolean).join(', ') },
    { term: t('head.chair'), description: chair?.name },
    { term: t('head.minuteTaker'), description: minuteTaker?.name },
  ];
  return (
    <section className={styles.head} aria-label={t('head.label')}>
      <DescriptionList items={items} />
      <AttendanceNames attendance={attendance} />
    </section>
  );
}
