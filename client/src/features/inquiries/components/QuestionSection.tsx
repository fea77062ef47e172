import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import type { Inquiry } from '../inquiries.queries';
import styles from './Conversation.module.css';
import { useAskerName } from './use-asker-name';

export function QuestionSection({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  const askerName = useAskerName();
  const { question, namesInText, isForgotten } = inquiry;
  return (
    <section className={styles.section} aria-labelledby="question">
      <h2 id="question">{t('page.question')}</h2>
      {namesInText.length > 0 && (
        <Alert tone="warning" title={t('names.title', { names: namesInText.join(', ') })}>
          <p>{t('names.text')}</p>
        </Alert>
      )}
      <blockquote className={styles.question}>
        <p className={styles.text}>{question}</p>
        <footer className={styles.author}>{askerName(inquiry)}</footer>
      </blockquote>
      {isForgotten && <p>{t('page.forgotten')}</p>}
    </section>
  );
}
