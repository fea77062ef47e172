import { useQuery } from '@tanstack/react-query';
import { PencilLine, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { ApproveButton } from '../components/ApproveButton';
import { BeginMinutes } from '../components/BeginMinutes';
import { CirculateButton } from '../components/CirculateButton';
import { MinutesBadge } from '../components/MinutesBadge';
import { MinutesDocument } from '../components/MinutesDocument';
import { StateNote } from '../components/StateNote';
import { useMinutesCrumbs } from '../components/use-minutes-crumbs';
import { type Minutes, minutesOfMeetingQuery } from '../minutes.queries';

/** The minutes of a meeting, to read. */
export function MinutesPage() {
  const { meetingId = '' } = useParams();
  const query = useQuery(minutesOfMeetingQuery(meetingId));
  return (
    <Loaded
      query={query}
      skeleton={<Skeleton rows={4} height="block" />}
      empty={{ when: (minutes) => minutes === null, show: <BeginMinutes meetingId={meetingId} /> }}
    >
      {(minutes) => minutes && <Reading minutes={minutes} />}
    </Loaded>
  );
}

function Reading({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const crumbs = useMinutesCrumbs();
  const { meeting, state, abilities } = minutes;
  return (
    <>
      <PageHeader
        title={t('heading', { number: meeting.number })}
        breadcrumb={crumbs(meeting)}
        summary={
          <>
            <MinutesBadge state={state} />
            <StateNote minutes={minutes} />
          </>
        }
        actions={
          <>
            <Button variant="quiet" icon={<Printer aria-hidden="true" size={20} />} onClick={() => window.print()}>
              {t('actions.print')}
            </Button>
            {abilities.write && (
              <LinkButton to={paths.writeMinutes(meeting.id)} icon={<PencilLine aria-hidden="true" size={20} />}>
                {t('actions.write')}
              </LinkButton>
            )}
            {abilities.circulate && <CirculateButton minutes={minutes} />}
            {abilities.approve && <ApproveButton minutes={minutes} />}
          </>
        }
      />
      <MinutesDocument minutes={minutes} />
    </>
  );
}
