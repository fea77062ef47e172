import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { BeginMinutes } from '../components/BeginMinutes';
import { MinutesBadge } from '../components/MinutesBadge';
import { MinutesEditor } from '../components/MinutesEditor';
import { StateNote } from '../components/StateNote';
import { useMinutesCrumbs } from '../components/use-minutes-crumbs';
import { type Minutes, minutesOfMeetingQuery } from '../minutes.queries';

const lookAgainAfter = 20_000;

/** The minutes of a meeting, to write. Looks regularly for what others wrote. */
export function WriteMinutesPage({ author }: { author: string }) {
  const { meetingId = '' } = useParams();
  const query = useQuery({ ...minutesOfMeetingQuery(meetingId), refetchInterval: lookAgainAfter });
  return (
    <Loaded
      query={query}
      skeleton={<Skeleton rows={4} height="block" />}
      empty={{ when: (minutes) => minutes === null, show: <BeginMinutes meetingId={meetingId} /> }}
    >
      {(minutes) => minutes && <Writing minutes={minutes} author={author} />}
    </Loaded>
  );
}

function Writing({ minutes, author }: { minutes: Minutes; author: string }) {
  const { t } = useTranslation('minutes');
  const crumbs = useMinutesCrumbs();
  const { meeting, state, abilities } = minutes;
  const reading = paths.meetingMinutes(meeting.id);
  return (
    <>
      <PageHeader
        title={t('write.heading', { number: meeting.number })}
        breadcrumb={[...crumbs(meeting), { label: t('write.crumb'), to: reading }]}
        summary={
          <>
            <MinutesBadge state={state} />
            <StateNote minutes={minutes} />
          </>
        }
      />
      {abilities.write ? (
        <MinutesEditor minutes={minutes} author={author} />
      ) : (
        <Alert
          title={t(state === 'approved' ? 'write.locked' : 'write.lockedForYou')}
          actions={<LinkButton to={reading}>{t('actions.read')}</LinkButton>}
        />
      )}
    </>
  );
}
