import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { AgendaEditor } from '../components/AgendaEditor';
import { meetingQuery } from '../meetings.queries';
import { useMeetingName } from '../use-meeting-name';

export function AgendaPage() {
  const { t } = useTranslation('meetings');
  const { id = '' } = useParams();
  const dates = useDates();
  const nameOf = useMeetingName();
  return (
    <Loaded query={useQuery(meetingQuery(id))} skeleton={<Skeleton rows={8} />}>
      {(meeting) => (
        <>
          <PageHeader
            title={t('editor.title')}
            breadcrumb={[
              { label: t('title'), to: paths.meetings },
              { label: nameOf(meeting), to: paths.meeting(id) },
            ]}
            summary={<span>{dates.range(meeting.startsAt, meeting.endsAt)}</span>}
            actions={
              <LinkButton to={paths.meeting(id)} icon={<ArrowLeft aria-hidden="true" size={20} />}>
                {t('editor.back')}
              </LinkButton>
            }
          />
          {meeting.abilities.manageAgenda ? (
            <AgendaEditor meeting={meeting} />
          ) : (
            <Alert title={t(meeting.state === 'closed' ? 'editor.frozen' : 'editor.notAllowed')} />
          )}
        </>
      )}
    </Loaded>
  );
}
