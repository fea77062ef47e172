import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { BeginMinutes } from '../components/BeginMinutes';
import { MinutesEditor, type MinutesEditorProps } from '../components/MinutesEditor';
import { StateLine } from '../components/StateLine';
import { useMinutesCrumbs } from '../components/use-minutes-crumbs';
import { type Minutes, minutesOfMeetingQuery } from '../minutes.queries';

const lookAgainAfter = 20_000;

type WriteMinutesPageProps = Pick<MinutesEditorProps, 'author' | 'included'>;

/** The minutes of a meeting, to write. Looks regularly for what has become of their head and state. */
export function WriteMinutesPage(props: WriteMinutesPageProps) {
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
        {(loaded) => loaded && <Writing {...props} minutes={loaded} />}
      </Loaded>
    </>
  );
}

/** Who has begun to write keeps the own words before the eyes, even when the right to write goes meanwhile. */
function Writing({ minutes, ...props }: WriteMinutesPageProps & { minutes: Minutes }): ReactNode {
  const { t } = useTranslation('minutes');
  const [mayWrite] = useState(minutes.abilities.write);
  if (mayWrite) return <MinutesEditor {...props} minutes={minutes} />;
  const reasons = {
    draft: 'write.lockedForYou',
    circulated: 'write.lockedCirculated',
    approved: 'write.locked',
  } as const;
  return (
    <Alert
      title={t(reasons[minutes.state])}
      actions={<LinkButton to={paths.meetingMinutes(minutes.meeting.id)}>{t('actions.read')}</LinkButton>}
    />
  );
}
