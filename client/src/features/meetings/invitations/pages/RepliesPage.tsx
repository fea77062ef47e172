import { useQuery } from '@tanstack/react-query';
import { FileClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../../app/paths';
import { EmptyState } from '../../../../ui/EmptyState';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Skeleton } from '../../../../ui/Skeleton';
import { MeetingPartHeader } from '../../components/MeetingPartHeader';
import { type Meeting, meetingQuery } from '../../meetings.queries';
import { InvitationButtons } from '../InvitationButtons';
import { InviteeRow } from '../InviteeRow';
import { type Invitations, invitationsQuery } from '../invitations.queries';
import { turnoutLooks } from '../reply-looks';
import { TurnoutHead } from '../TurnoutHead';
import { TurnoutRow } from '../TurnoutRow';
import { ComingCount } from '../TurnoutSection';
import styles from './RepliesPage.module.css';

/** One row per municipality: does somebody come, who, and who is missing. */
export function RepliesPage() {
  const { t } = useTranslation('invitations');
  const { id = '' } = useParams();
  const meeting = useQuery(meetingQuery(id));
  const mayInvite = meeting.data?.abilities.invite ?? false;
  return (
    <>
      <MeetingPartHeader id={id} title={t('overview.title')} meeting={meeting.data} />
      <Loaded
        query={useQuery(invitationsQuery(id))}
        skeleton={<Skeleton rows={12} />}
        empty={{
          when: ({ municipalities, guests }) => municipalities.length + guests.length === 0,
          show: (
            <EmptyState
              title={t('overview.empty')}
              action={mayInvite && <LinkButton to={paths.invitation(id)}>{t('overview.invite')}</LinkButton>}
            >
              <p>{t('overview.emptyText')}</p>
            </EmptyState>
          ),
        }}
      >
        {(invitations) => <Replies invitations={invitations} meeting={meeting.data} />}
      </Loaded>
    </>
  );
}

function Replies({ invitations, meeting }: { invitations: Invitations; meeting: Meeting | undefined }) {
  const { t } = useTranslation('invitations');
  const { meetingId, municipalities, guests, abilities } = invitations;
  const row = { meetingId, mayNote: abilities.noteReplies };
  return (
    <div className={styles.page}>
      <TurnoutRow invitations={invitations} />
      <ComingCount invitations={invitations} />
      {meeting?.abilities.readDispatches && (
        <div className={styles.actions}>
          <InvitationButtons invitations={invitations} />
          <LinkButton
            size="small"
            variant="quiet"
            to={paths.dispatches(meetingId)}
            icon={<FileClock aria-hidden="true" size={20} />}
          >
            {t('overview.dispatches')}
          </LinkButton>
        </div>
      )}
      <div className={styles.bodies}>
        {municipalities.map(({ municipality, state, isBeforeChange, people }) => (
          <section key={municipality.id} aria-labelledby={`kommune-${municipality.id}`} className={styles.body}>
            <TurnoutHead
              id={`kommune-${municipality.id}`}
              name={municipality.name}
              look={turnoutLooks[state]}
              label={t(`turnout.${state}`)}
              isBeforeChange={isBeforeChange}
            />
            <ul className={styles.people}>
              {people.map((invitee) => (
                <InviteeRow key={invitee.member.id} invitee={invitee} {...row} />
              ))}
            </ul>
          </section>
        ))}
        {guests.length > 0 && (
          <section aria-labelledby="gaeste" className={styles.body}>
            <h2 id="gaeste" className={styles.guests}>
              {t('overview.guests')}
            </h2>
            <ul className={styles.people}>
              {guests.map((invitee) => (
                <InviteeRow key={invitee.member.id} invitee={invitee} {...row} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
