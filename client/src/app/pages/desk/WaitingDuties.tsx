import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Card } from '../../../ui/Card';
import { LinkButton } from '../../../ui/LinkButton';
import { AcceptButton } from './AcceptButton';
import { type OpenMatter, openMattersQuery } from './desk.queries';
import { useDuty } from './use-duty';
import { useGroupName } from './use-group-name';
import styles from './WaitingDuties.module.css';

/** What waits for the reader, with what does it right there. Tasks have a pile of their own. */
export function WaitingDuties() {
  const { t } = useTranslation('start');
  const matters = (useQuery(openMattersQuery).data?.items ?? []).filter(({ kind }) => kind !== 'do-task');
  if (matters.length === 0) return null;
  return (
    <Card title={t('duties.title')} emphasis="needs-you">
      <ul className={styles.duties}>
        {matters.map((matter) => (
          <Duty key={`${matter.kind}-${matter.subjectId}-${matter.municipalityId}`} matter={matter} />
        ))}
      </ul>
    </Card>
  );
}

function Duty({ matter }: { matter: OpenMatter }) {
  const { t } = useTranslation('start');
  const dates = useDates();
  const groupName = useGroupName();
  const { text, action, to } = useDuty(matter);
  const { kind, meeting, dueAt, version, workingGroup } = matter;
  const about = [groupName(workingGroup.id), dueAt && t('duties.until', { day: dates.day(dueAt) })].filter(Boolean);
  return (
    <li className={styles.duty}>
      <span>
        {text}
        {about.length > 0 && <span className={styles.group}>{about.join(' · ')}</span>}
      </span>
      <span className={styles.actions}>
        {kind === 'reply-to-invitation' && meeting && version !== null && (
          <AcceptButton meetingId={meeting.id} number={meeting.number} version={version} />
        )}
        <LinkButton size="small" to={to}>
          {action}
        </LinkButton>
      </span>
    </li>
  );
}
