import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { attendanceQuery } from '../attendance.queries';
import styles from './AgendaSection.module.css';
import { AttendanceSummary } from './AttendanceSummary';

export function AttendanceSection({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('meetings');
  return (
    <section className={styles.section} aria-labelledby="attendance">
      <h2 id="attendance">{t('attendance.row')}</h2>
      <Loaded query={useQuery(attendanceQuery(meetingId))} skeleton={<Skeleton rows={1} height="block" />}>
        {(attendance) => <AttendanceSummary attendance={attendance} />}
      </Loaded>
    </section>
  );
}
