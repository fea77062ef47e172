import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { Minutes } from '../minutes.queries';
import styles from './MinutesDocument.module.css';
import { MinutesHead } from './MinutesHead';
import { MinutesOutline } from './MinutesOutline';
import { SectionView } from './SectionView';

/** The minutes as the sheet of paper they become. */
export function MinutesDocument({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  return (
    <div className={styles.layout}>
      <MinutesOutline sections={minutes.sections} />
      <article className={styles.sheet}>
        <MinutesHead minutes={minutes} />
        {minutes.sections.map((section) => (
          <SectionView key={section.agendaItemId} section={section} />
        ))}
        <p className={styles.foot}>{t('lastChange', { time: dates.dayAndTime(minutes.updatedAt) })}</p>
      </article>
    </div>
  );
}
