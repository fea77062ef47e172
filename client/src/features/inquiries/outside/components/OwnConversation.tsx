import { useTranslation } from 'react-i18next';
import { useDates } from '../../../../lib/use-dates';
import type { OwnInquiry } from '../outside-inquiries.queries';
import styles from './OwnConversation.module.css';

/** The question and what was written since, oldest first. */
export function OwnConversation({ inquiry }: { inquiry: OwnInquiry }) {
  const { t } = useTranslation('outside-inquiries');
  const dates = useDates();
  const { title, question, receivedAt, messages } = inquiry;
  const asked = { id: 'question', kind: 'question' as const, text: `${title}\n\n${question}`, createdAt: receivedAt };
  return (
    <ol className={styles.conversation} aria-label={t('own.conversation')}>
      {[asked, ...messages].map(({ id, kind, text, createdAt }) => (
        <li key={id} className={styles.message} data-own={kind === 'question' || kind === 'own' || undefined}>
          <p className={styles.head}>
            <strong>{t(`own.kinds.${kind}`)}</strong>
            <time dateTime={createdAt}>{dates.dayAndTime(createdAt)}</time>
          </p>
          <p className={styles.text}>{text}</p>
        </li>
      ))}
    </ol>
  );
}
