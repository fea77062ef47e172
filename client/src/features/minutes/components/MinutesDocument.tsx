import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { Minutes } from '../minutes.queries';
import styles from './MinutesDocument.module.css';
import { MinutesHead } from './MinutesHead';
import { MinutesOutline } from './MinutesOutline';
import { type BlockFrame, SectionView } from './SectionView';

/** The minutes as the sheet of paper they become; `frame` puts something around every block. */
export function MinutesDocument({ minutes, frame }: { minutes: Minutes; frame?: BlockFrame }) {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  return (
    <div className={styles.layout}>
      <MinutesOutline sections={minutes.sections} />
      <article className={styles.sheet}>
        <MinutesHead minutes={minutes} />
        {minutes.sections.map((section) => (
          <SectionView key={section.agendaItemId} section={section} frame={frame} />
        ))}
        <p className={styles.foot}>{t('lastChange', { time: dates.dayAndTime(minutes.updatedAt) })}</p>
      </article>
    </div>
  );
}
