import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { BeginMinutes } from '../components/BeginMinutes';
import { MinutesEditor } from '../components/MinutesEditor';
import { StateLine } from '../components/StateLine';
import { useMinutesCrumbs } from '../components/use-minutes-crumbs';
import { type Minutes, minutesOfMeetingQuery } from '../minutes.queries';

const lookAgainAfter = 20_000;

/** The minutes of a meeting, to write. Looks regularly for what others wrote. */
export function WriteMinutesPage({ author }: { author: string }) {
  const { t } = useTranslation('minutes');
  const { meetingId = '' } = useParams();
  const query = useQuery({ ...minutesOfMeetingQuery(meetingId), refetchInterval: lookAgainAfter });
  const crumbs = useMinutesCrumbs();
  const { data: minutes } = query;
  if (minutes === null) return <BeginMinutes meetingId={meetingId} />;
  const reading = paths.meetingMinutes(meetingId);
  return (
    <>
      <PageHeader
        title={minutes ? t('write.heading', { number: minutes.meeting.number }) : t('write.untitled')}
        breadcrumb={[...crumbs(minutes?.meeting), { label: t('untitled'), to: reading }]}
        summary={minutes && <StateLine minutes={minutes} />}
      />
      <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
        {(loaded) => loaded && <Writing minutes={loaded} author={author} />}
      </Loaded>
    </>
  );
}

/** Who has begun to write keeps the own words before the eyes, even when somebody approves the minutes meanwhile. */
function Writing({ minutes, author }: { minutes: Minutes; author: string }) {
  const { t } = useTranslation('minutes');
  const [mayWrite] = useState(minutes.abilities.write);
  if (mayWrite) return <MinutesEditor minutes={minutes} author={author} />;
  return (
    <Alert
      title={t(minutes.state === 'approved' ? 'write.locked' : 'write.lockedForYou')}
      actions={<LinkButton to={paths.meetingMinutes(minutes.meeting.id)}>{t('actions.read')}</LinkButton>}
    />
  );
}
