import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { focusOnce } from '../../../lib/focus';
import { useDates } from '../../../lib/use-dates';
import { DescriptionList } from '../../../ui/DescriptionList';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { FailedMail } from '../components/FailedMail';
import { MailStateBadge } from '../components/MailStateBadge';
import { MailText } from '../components/MailText';
import { type Mail, mailQuery } from '../mails.queries';
import styles from './MailPage.module.css';

/** One mail as its reader sees it. */
export function MailPage() {
  const { t } = useTranslation(['mails', 'app']);
  const { id = '' } = useParams();
  const query = useQuery(mailQuery(id));
  return (
    <>
      <PageHeader
        title={query.data?.subject ?? t('one')}
        breadcrumb={[
          { label: t('app:nav.administration'), to: paths.administration },
          { label: t('list.title'), to: paths.mails },
        ]}
        summary={query.data && <MailStateBadge state={query.data.state} />}
      />
      <Loaded query={query}>{(mail) => <Letter mail={mail} />}</Loaded>
    </>
  );
}

function Letter({ mail }: { mail: Mail }) {
  const { t } = useTranslation('mails');
  const dates = useDates();
  const article = useRef<HTMLElement>(null);
  const { recipient, senderName, createdAt, sentAt, attempts, nextAttemptAt, lastError, text, state } = mail;
  const files = [...(mail.calendarMethod ? [t('detail.calendar')] : []), ...mail.attachments];
  return (
    <article ref={article} className={styles.letter}>
      {(state === 'failed' || state === 'undeliverable') && (
        <FailedMail mail={mail} onSentAgain={() => focusOnce(article.current)} />
      )}
      <DescriptionList
        items={[
          { term: t('detail.recipient'), description: recipient },
          { term: t('detail.senderName'), description: senderName },
          { term: t('detail.createdAt'), description: dates.dayAndTime(createdAt) },
          { term: t('detail.sentAt'), description: sentAt && state === 'sent' ? dates.dayAndTime(sentAt) : null },
          { term: t('detail.attempts'), description: attempts > 1 || lastError ? attempts : null },
          { term: t('detail.nextAttemptAt'), description: nextAttemptAt && dates.dayAndTime(nextAttemptAt) },
          { term: t('detail.lastError'), description: lastError },
          { term: t('detail.attachments'), description: files.length > 0 ? files.join(', ') : null },
        ]}
      />
      <section className={styles.sheet} aria-label={t('detail.text')}>
        <MailText text={text} />
      </section>
    </article>
  );
}
