import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { Minutes } from '../minutes.queries';
import styles from './MinutesDocument.module.css';
import { MinutesHead } from './MinutesHead';
import { MinutesOutline } from './MinutesOutline';
import { type BlockFrame, type Included, SectionView } from './SectionView';

type MinutesDocumentProps = { minutes: Minutes; frame?: BlockFrame; included?: Included };

/** The minutes as the sheet of paper they become; `frame` puts something around every block. */
export function MinutesDocument({ minutes, frame, included }: MinutesDocumentProps) {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  return (
    <div className={styles.layout}>
      <MinutesOutline sections={minutes.sections} />
      <article className={styles.sheet}>
        <MinutesHead minutes={minutes} />
        {minutes.sections.map((section) => (
          <SectionView key={section.agendaItemId} section={section} frame={frame} included={included} />
        ))}
        <p className={styles.foot}>{t('lastChange', { time: dates.dayAndTime(minutes.updatedAt) })}</p>
      </article>
    </div>
  );
}
