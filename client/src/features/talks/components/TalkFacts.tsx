import { CalendarDays, Clock, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { Talk } from '../talks.queries';
import styles from './TalkFacts.module.css';

export function TalkFacts({ talk }: { talk: Talk }) {
  const { t } = useTranslation('talks');
  const dates = useDates();
  const { speakers, meeting, durationMinutes, discussionMinutes } = talk;
  const minutes = { talk: durationMinutes, discussion: discussionMinutes };
  return (
    <ul className={styles.facts}>
      {speakers.length > 0 && (
        <li className={styles.fact}>
          <UserRound aria-hidden="true" size={20} />
          <VisuallyHidden>{`${t('facts.speakers')}: `}</VisuallyHidden>
          <ul className={styles.people}>
            {speakers.map(({ id, name, organisation, email }) => (
              <li key={id}>
                <strong>{name}</strong>
                {organisation && `, ${organisation}`}
                {email && (
                  <>
                    {' · '}
                    <a href={`mailto:${email}`}>{email}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </li>
      )}
      <li className={styles.fact}>
        <CalendarDays aria-hidden="true" size={20} />
        {meeting ? (
          <span>
            <Link to={paths.meeting(meeting.id)}>{t('meeting', { number: meeting.number })}</Link>
            {`, ${dates.longDay(meeting.startsAt)}`}
          </span>
        ) : (
          <span>{t('facts.noMeeting')}</span>
        )}
      </li>
      <li className={styles.fact}>
        <Clock aria-hidden="true" size={20} />
        <span>{t(discussionMinutes > 0 ? 'facts.duration' : 'facts.noDiscussion', minutes)}</span>
      </li>
    </ul>
  );
}
