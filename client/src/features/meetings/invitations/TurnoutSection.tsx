import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { InvitationButtons } from './InvitationButtons';
import { type Invitations, invitationsQuery } from './invitations.queries';
import { TurnoutRow } from './TurnoutRow';
import styles from './TurnoutSection.module.css';

/** Who comes, on the page of the meeting. */
export function TurnoutSection({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('invitations');
  return (
    <section className={styles.section} aria-labelledby="rueckmeldungen">
      <h2 id="rueckmeldungen">{t('overview.title')}</h2>
      <Loaded query={useQuery(invitationsQuery(meetingId))} skeleton={<Skeleton rows={1} height="block" />}>
        {(invitations) => (
          <>
            {invitations.municipalities.length > 0 && <TurnoutRow invitations={invitations} />}
            <ComingCount invitations={invitations} />
            <div className={styles.actions}>
              <LinkButton size="small" to={paths.replies(meetingId)}>
                {t('overview.all')}
              </LinkButton>
              <InvitationButtons invitations={invitations} />
            </div>
          </>
        )}
      </Loaded>
    </section>
  );
}

export function ComingCount({ invitations: { comingCount, onlineCount } }: { invitations: Invitations }) {
  const { t } = useTranslation('invitations');
  return (
    <p>
      {t('overview.coming', { count: comingCount })}
      {onlineCount > 0 && `, ${t('overview.online', { count: onlineCount })}`}
    </p>
  );
}
