import { CircleCheckBig, CornerUpLeft, Hourglass, type LucideIcon, MessageCircle, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { Inquiry, InquiryMessage } from '../inquiries.queries';
import styles from './Conversation.module.css';

const icons: Record<InquiryMessage['kind'], LucideIcon> = {
  received: UserRound,
  query_back: CornerUpLeft,
  interim_reply: Hourglass,
  answer: CircleCheckBig,
  comment: MessageCircle,
};

/** What went to and fro, in its order. */
export function Conversation({ inquiry: { messages } }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  return (
    <section className={styles.section} aria-labelledby="conversation">
      <h2 id="conversation">{t('page.conversation')}</h2>
      {messages.length === 0 && <p className={styles.none}>{t('page.noMessages')}</p>}
      <ol className={styles.messages}>
        {messages.map((message) => (
          <li key={message.id} className={styles.place}>
            <Message message={message} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Message({ message: { kind, text, author, createdAt } }: { message: InquiryMessage }) {
  const { t } = useTranslation('inquiries');
  const dates = useDates();
  const Icon = icons[kind];
  const name = author ? `${author.name}, ${author.municipality.name}` : null;
  return (
    <article className={styles.message} data-kind={kind}>
      <header className={styles.head}>
        <Icon aria-hidden="true" size={20} />
        <h3 className={styles.kind}>{t(`messages.${kind}`)}</h3>
        <span className={styles.author}>
          {name ?? t(kind === 'received' ? 'page.someone' : 'page.gone')}, {dates.dayAndTime(createdAt)}
        </span>
      </header>
      <p className={styles.text}>{text}</p>
    </article>
  );
}
