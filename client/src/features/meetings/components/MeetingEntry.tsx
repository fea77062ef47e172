import { Clock, MapPin, Presentation, Users, Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { DateBlock } from '../../../ui/DateBlock';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { ReplyBadge } from '../invitations/ReplyBadge';
import type { MeetingSummary } from '../meetings.queries';
import { useMeetingName } from '../use-meeting-name';
import { MeetingBadge } from './MeetingBadge';
import styles from './MeetingEntry.module.css';

type MeetingEntryProps = { meeting: MeetingSummary; showGroup?: boolean; level?: 2 | 3 };

/** A meeting in a list: when, which, where, what about. */
export function MeetingEntry({ meeting, showGroup = false, level = 2 }: MeetingEntryProps) {
  const { t } = useTranslation('meetings');
  const dates = useDates();
  const nameOf = useMeetingName();
  const Heading = level === 2 ? 'h2' : 'h3';
  const isUpcoming = Date.parse(meeting.endsAt) > Date.now();
  return (
    <article className={styles.meeting} data-cancelled={meeting.isCancelled || undefined}>
      <DateBlock start={meeting.startsAt} />
      <div className={styles.body}>
        <div className={styles.head}>
          <Heading className={styles.name}>
            <Link to={paths.meeting(meeting.id)}>{nameOf(meeting)}</Link>
          </Heading>
          <MeetingBadge {...meeting} />
          {isUpcoming && meeting.ownReply && !meeting.isCancelled && <ReplyBadge state={meeting.ownReply} />}
        </div>
        <p className={styles.facts}>
          {showGroup && <span className={styles.fact}>{meeting.workingGroup.shortName}</span>}
          <span className={styles.fact}>
            <Clock aria-hidden="true" size={16} />
            <span className={styles.time}>{dates.timeRange(meeting.startsAt, meeting.endsAt)}</span>
            {isUpcoming && !meeting.isCancelled && (
              <strong className={styles.countdown}>{dates.countdown(meeting.startsAt)}</strong>
            )}
          </span>
          <Place meeting={meeting} />
          {!isUpcoming && meeting.counts.present > 0 && (
            <span className={styles.fact}>
              <Users aria-hidden="true" size={16} />
              {t('list.attended', { count: meeting.counts.present })}
            </span>
          )}
        </p>
        {meeting.talkTitles.map((title) => (
          <p key={title} className={styles.talk}>
            <Presentation aria-hidden="true" size={18} />
            <span>
              <VisuallyHidden>{t('list.talks', { count: 1 })} </VisuallyHidden>
              {title}
            </span>
          </p>
        ))}
      </div>
    </article>
  );
}

function Place({ meeting: { host, locationName, isOnline } }: { meeting: MeetingSummary }) {
  const { t } = useTranslation('meetings');
  const place = host?.name ?? locationName;
  const Icon = place ? MapPin : Video;
  if (!place && !isOnline) return null;
  return (
    <span className={styles.fact}>
      <Icon aria-hidden="true" size={16} />
      {[place, isOnline && (host ? t('list.hybrid') : !locationName && t('list.online'))].filter(Boolean).join(' · ')}
    </span>
  );
}
