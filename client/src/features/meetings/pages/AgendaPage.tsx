import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Alert } from '../../../ui/Alert';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { AgendaEditor } from '../components/AgendaEditor';
import { MeetingPartHeader } from '../components/MeetingPartHeader';
import { meetingQuery } from '../meetings.queries';

export function AgendaPage() {
  const { t } = useTranslation('meetings');
  const { id = '' } = useParams();
  const meeting = useQuery(meetingQuery(id));
  return (
    <>
      <MeetingPartHeader id={id} title={t('editor.title')} meeting={meeting.data} />
      <Loaded query={meeting} skeleton={<Skeleton rows={8} />}>
        {(loaded) =>
          loaded.abilities.manageAgenda ? (
            <AgendaEditor meeting={loaded} />
          ) : (
            <Alert title={t(loaded.state === 'closed' ? 'editor.frozen' : 'editor.notAllowed')} />
          )
        }
      </Loaded>
    </>
  );
}
