import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { StartPollForm } from '../../../features/date-polls/components/StartPollForm';
import { meetingQuery } from '../../../features/meetings/meetings.queries';
import { workingGroupsQuery } from '../../../features/working-groups/working-groups.queries';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { paths } from '../../paths';

/** A draft looks for its date; whatever has one already, or is none of the reader's drafts, leads back to its page. */
export function FindDatePage() {
  const { t } = useTranslation('date-polls');
  const { id = '' } = useParams();
  const meeting = useQuery(meetingQuery(id));
  const groups = useQuery(workingGroupsQuery);
  const number = meeting.data?.number;
  const here = number === undefined ? [] : [{ label: t('meeting', { number }), to: paths.meeting(id) }];
  return (
    <>
      <PageHeader
        title={number === undefined ? t('start.title') : t('start.forDraft', { number })}
        breadcrumb={[{ label: t('start.meetings'), to: paths.meetings }, ...here]}
        summary={<p>{t('start.lead')}</p>}
      />
      <Loaded query={{ ...meeting, data: groups.data && meeting.data }} skeleton={<Skeleton rows={6} />}>
        {({ state, abilities, workingGroup }) => {
          const group = groups.data?.items.find((one) => one.id === workingGroup.id);
          if (state !== 'draft' || !abilities.publish || !group) return <Navigate to={paths.meeting(id)} replace />;
          return <StartPollForm group={group} meetingId={id} />;
        }}
      </Loaded>
    </>
  );
}
