import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Alert } from '../../../../ui/Alert';
import { Loaded } from '../../../../ui/Loaded';
import { Skeleton } from '../../../../ui/Skeleton';
import { MeetingPartHeader } from '../../components/MeetingPartHeader';
import { type Meeting, meetingQuery } from '../../meetings.queries';
import { InvitationPreviewSheet } from '../InvitationPreviewSheet';
import { previewQuery } from '../invitations.queries';

/** Look at it once more, then send. */
export function InvitationPage() {
  const { t } = useTranslation('invitations');
  const { id = '' } = useParams();
  const meeting = useQuery(meetingQuery(id));
  return (
    <>
      <MeetingPartHeader id={id} title={t('invite.title')} meeting={meeting.data} />
      <Loaded query={meeting} skeleton={<Skeleton rows={8} />}>
        {(loaded) =>
          loaded.abilities.invite ? (
            <Preview meeting={loaded} />
          ) : (
            <Alert title={t(loaded.abilities.readDispatches ? 'invite.over' : 'invite.notAllowed')} />
          )
        }
      </Loaded>
    </>
  );
}

function Preview({ meeting }: { meeting: Meeting }) {
  const [message, setMessage] = useState('');
  const preview = useQuery(previewQuery(meeting.id, useDeferredValue(message.trim())));
  return (
    <Loaded query={preview} skeleton={<Skeleton rows={8} />}>
      {(loaded) => (
        <InvitationPreviewSheet meeting={meeting} preview={loaded} message={message} onMessage={setMessage} />
      )}
    </Loaded>
  );
}
