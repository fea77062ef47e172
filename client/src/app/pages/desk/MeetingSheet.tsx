import { useQuery } from '@tanstack/react-query';
import { MapPin, Presentation, Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { attendanceQuery } from '../../../features/meetings/attendance.queries';
import { AttendanceSummary } from '../../../features/meetings/components/AttendanceSummary';
import { MeetingBadge } from '../../../features/meetings/components/MeetingBadge';
import { useMeetingName } from '../../../features/meetings/use-meeting-name';
import { DateBlock } from '../../../ui/DateBlock';
import { paths } from '../../paths';
import type { MeetingSummary } from './desk.queries';
import styles from './MeetingSheet.module.css';
import { MeetingStep } from './MeetingStep';

/** Everything somebody wants to know about the next meeting without opening it, and the one thing to do about it. */
export function MeetingSheet({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTranslation(['start', 'meetings']);
  const nameOf = useMeetingName();
  return (
    <section className={styles.sheet} aria-labelledby="naechste-sitzung">
      <div className={styles.date}>
        <DateBlock start={meeting.startsAt} end={meeting.endsAt} size="large" countdown />
      </div>
      <div className={styles.about}>
        <p className={styles.group}>
          {t('desk.next', { group: meeting.workingGroup.shortName })}
          {(meeting.state === 'draft' || meeting.isCancelled) && <MeetingBadge {...meeting} />}
        </p>
        <h2 id="naechste-sitzung" className={styles.name}>
          <Link to={paths.meeting(meeting.id)}>{nameOf(meeting)}</Link>
        </h2>
        <ul className={styles.facts}>
          <Place meeting={meeting} />
          {meeting.talkTitles.map((title) => (
            <li key={title} className={styles.fact}>
              <Presentation aria-hidden="true" size={20} />
              {t('desk.talk', { title })}
            </li>
          ))}
        </ul>
        <div className={styles.actions}>
          <MeetingStep meetingId={meeting.id} />
        </div>
      </div>
      <WhoIsThere meeting={meeting} />
    </section>
  );
}

function Place({ meeting: { host, locationName, isOnline } }: { meeting: MeetingSummary }) {
  const { t } = useTranslation('meetings');
  const where = [host?.name, locationName].filter(Boolean).join(', ');
  const Icon = where ? MapPin : Video;
  if (!where && !isOnline) return null;
  return (
    <li className={styles.fact}>
      <Icon aria-hidden="true" size={20} />
      {[where, isOnline && t(where ? 'list.hybrid' : 'list.online')].filter(Boolean).join(' · ')}
    </li>
  );
}

/** The row of twelve, as soon as anything is known about anybody. */
function WhoIsThere({ meeting: { id, counts } }: { meeting: MeetingSummary }) {
  const isKnown = counts.present + counts.represented + counts.excused + counts.absent > 0;
  const { data } = useQuery({ ...attendanceQuery(id), enabled: isKnown });
  if (!isKnown || !data) return null;
  return (
    <div className={styles.row}>
      <AttendanceSummary attendance={data} />
    </div>
  );
}
