import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meetingQuery } from '../../../features/meetings/meetings.queries';
import type { Session } from '../../../features/session/session.queries';
import { Card } from '../../../ui/Card';
import { LinkButton } from '../../../ui/LinkButton';
import { paths } from '../../paths';
import { awaitingRightsQuery, lastMeetingQuery, newestMinutesQuery, nextMeetingsQuery } from './desk.queries';
import { useGroupName } from './use-group-name';
import { useReportDuty } from './use-report-duty';
import styles from './WaitingDuties.module.css';

type Duty = { key: string; text: string; group?: string | undefined; action: string; to: string };

/** What waits for those who plan and write: with the button that leads right to it. Nothing for everybody else. */
export function WaitingDuties({ session }: { session: Session }) {
  const { t } = useTranslation('start');
  const duties = useDuties(session);
  if (duties.length === 0) return null;
  return (
    <Card title={t('duties.title')} emphasis="needs-you">
      <ul className={styles.duties}>
        {duties.map(({ key, text, group, action, to }) => (
          <li key={key} className={styles.duty}>
            <span>
              {text}
              {group && <span className={styles.group}>{group}</span>}
            </span>
            <LinkButton size="small" to={to}>
              {action}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function useDuties({ abilities }: Session): Duty[] {
  const { t } = useTranslation('start');
  const groupName = useGroupName();
  const upcoming = useQuery(nextMeetingsQuery).data?.items ?? [];
  const minutes = useQuery(newestMinutesQuery).data?.items ?? [];
  const awaiting = useQuery({ ...awaitingRightsQuery, enabled: abilities.invite }).data?.items ?? [];
  const [last] = useQuery(lastMeetingQuery).data?.items ?? [];
  const { data: lastMeeting } = useQuery({ ...meetingQuery(last?.id ?? ''), enabled: last !== undefined });
  const report = useReportDuty();
  const isUnwritten = lastMeeting?.abilities.writeMinutes && lastMeeting.minutes === null;

  return [
    ...report,
    ...awaiting.map(({ id, title, workingGroupId }) => ({
      key: `rights-${id}`,
      text: t('duties.rights', { title }),
      group: groupName(workingGroupId),
      action: t('duties.rightsAction'),
      to: paths.talk(id),
    })),
    ...(lastMeeting && isUnwritten
      ? [
          {
            key: `unwritten-${lastMeeting.id}`,
            text: t('duties.unwritten', { number: lastMeeting.number }),
            group: groupName(lastMeeting.workingGroup.id),
            action: t('duties.unwrittenAction'),
            to: paths.meetingMinutes(lastMeeting.id),
          },
        ]
      : []),
    ...minutes
      .filter(({ state }) => state === 'draft')
      .map(({ id, meeting }) => ({
        key: `draft-${id}`,
        text: t('duties.draft', { number: meeting.number }),
        group: groupName(meeting.workingGroup.id),
        action: t('duties.draftAction'),
        to: paths.meetingMinutes(meeting.id),
      })),
    ...upcoming
      .filter(({ ownReply, isCancelled }) => ownReply === 'open' && !isCancelled)
      .map(({ id, number, workingGroup }) => ({
        key: `reply-${id}`,
        text: t('duties.reply', { number }),
        group: groupName(workingGroup.id),
        action: t('duties.replyAction'),
        to: paths.meeting(id),
      })),
    ...upcoming
      .filter(({ state }) => state === 'draft')
      .map(({ id, number, workingGroup }) => ({
        key: `publish-${id}`,
        text: t('duties.publish', { number }),
        group: groupName(workingGroup.id),
        action: t('duties.publishAction'),
        to: paths.meeting(id),
      })),
  ];
}
