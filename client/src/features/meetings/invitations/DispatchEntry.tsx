import { CircleAlert, CircleCheck, Clock, Inbox, type LucideIcon, RotateCw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Badge, type BadgeTone } from '../../../ui/Badge';
import styles from './DispatchEntry.module.css';
import type { Dispatch } from './invitations.queries';

type Recipient = Dispatch['recipients'][number];
type Fate = Recipient['fate'];

const looks: Record<Fate, { tone: BadgeTone; icon: LucideIcon }> = {
  pending: { tone: 'neutral', icon: Clock },
  sent: { tone: 'success', icon: CircleCheck },
  caught: { tone: 'notice', icon: Inbox },
  failed: { tone: 'warning', icon: RotateCw },
  undeliverable: { tone: 'danger', icon: CircleAlert },
  gone: { tone: 'neutral', icon: Trash2 },
};
const fates = ['undeliverable', 'failed', 'pending', 'sent', 'caught', 'gone'] as const satisfies readonly Fate[];

/** One dispatch: counts first, then everybody. */
export function DispatchEntry({ dispatch }: { dispatch: Dispatch }) {
  const { t } = useTranslation('invitations');
  const dates = useDates();
  const { id, kind, createdAt, sender, message, recipients } = dispatch;
  return (
    <section aria-labelledby={`versand-${id}`} className={styles.dispatch}>
      <div className={styles.head}>
        <h2 id={`versand-${id}`} className={styles.kind}>
          {t(`log.kinds.${kind}`)}
        </h2>
        <span className={styles.when}>
          {dates.dayAndTime(createdAt)}, {sender ? t('log.by', { name: sender }) : t('log.byPortal')}
        </span>
      </div>
      <p className={styles.counts}>
        {fates.flatMap((fate) => {
          const count = recipients.filter((one) => one.fate === fate).length;
          return count > 0
            ? [
                <Badge key={fate} {...looks[fate]}>
                  {count} {t(`log.fates.${fate}`)}
                </Badge>,
              ]
            : [];
        })}
      </p>
      {recipients.length === 0 && <p className={styles.when}>{t('log.forgotten')}</p>}
      {message && <blockquote className={styles.message}>{message}</blockquote>}
      <ul className={styles.recipients}>
        {recipients.map((recipient) => (
          <RecipientRow key={`${recipient.name}-${recipient.municipality}`} recipient={recipient} />
        ))}
      </ul>
    </section>
  );
}

function RecipientRow({ recipient }: { recipient: Recipient }) {
  const { t } = useTranslation('invitations');
  const dates = useDates();
  const { name, municipality, fate, failure, lastError, sentAt, nextAttemptAt } = recipient;
  const why = isKnown(failure) ? t(`log.failures.${failure}`) : null;
  return (
    <li className={styles.recipient}>
      <span>{t('link.person', { name, municipality })}</span>
      <span className={styles.fate}>
        <Badge {...looks[fate]}>{t(`log.fates.${fate}`)}</Badge>
        {fate === 'sent' && sentAt && <span>{dates.dayAndTime(sentAt)}</span>}
        {nextAttemptAt && <span>{t('log.again', { time: dates.dayAndTime(nextAttemptAt) })}</span>}
        {why && <span>{why}</span>}
        {fate === 'undeliverable' && lastError && <code className={styles.words}>{lastError}</code>}
      </span>
    </li>
  );
}

const failures = ['unreachable', 'busy', 'in_doubt', 'refused', 'bounced'] as const;
const isKnown = (failure: string | null): failure is (typeof failures)[number] =>
  failures.some((known) => known === failure);
