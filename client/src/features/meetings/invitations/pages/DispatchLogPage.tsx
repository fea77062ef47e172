import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Alert } from '../../../../ui/Alert';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Skeleton } from '../../../../ui/Skeleton';
import { MeetingPartHeader } from '../../components/MeetingPartHeader';
import { meetingQuery } from '../../meetings.queries';
import { DispatchEntry } from '../DispatchEntry';
import { dispatchLogQuery } from '../invitations.queries';
import styles from './DispatchLogPage.module.css';

/** Versandprotokoll: what went to whom, and whether it arrived. */
export function DispatchLogPage() {
  const { t } = useTranslation('invitations');
  const { id = '' } = useParams();
  const meeting = useQuery(meetingQuery(id));
  return (
    <>
      <MeetingPartHeader id={id} title={t('log.title')} meeting={meeting.data} />
      <Loaded query={meeting} skeleton={<Skeleton rows={8} />}>
        {({ abilities }) =>
          abilities.readDispatches ? <Log meetingId={id} /> : <Alert title={t('invite.notAllowed')} />
        }
      </Loaded>
    </>
  );
}

function Log({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('invitations');
  return (
    <Loaded
      query={useQuery(dispatchLogQuery(meetingId))}
      skeleton={<Skeleton rows={8} />}
      empty={{
        when: ({ items }) => items.length === 0,
        show: (
          <EmptyState title={t('log.empty')}>
            <p>{t('log.emptyText')}</p>
          </EmptyState>
        ),
      }}
    >
      {({ items }) => (
        <div className={styles.log}>
          {items.some(({ recipients }) => recipients.some(({ fate }) => fate === 'caught')) && (
            <Alert title={t('log.caughtText')} />
          )}
          {items.map((dispatch) => (
            <DispatchEntry key={dispatch.id} dispatch={dispatch} />
          ))}
        </div>
      )}
    </Loaded>
  );
}
