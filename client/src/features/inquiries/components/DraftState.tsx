import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { AnswerDraft } from '../use-answer-draft';
import styles from './Conversation.module.css';

type DraftStateProps = { draft: AnswerDraft; readerId: string | undefined };

/** Whether the draft is safe, and who else wrote on it. */
export function DraftState({ draft: { isDirty, isSaving, savedAt, stored }, readerId }: DraftStateProps) {
  const { t } = useTranslation('inquiries');
  const dates = useDates();
  const other = stored?.updatedBy && stored.updatedBy.id !== readerId ? stored.updatedBy : null;
  const state = isSaving
    ? t('reply.saving')
    : isDirty
      ? t('reply.unsaved')
      : savedAt && t('reply.saved', { time: dates.time(savedAt) });
  return (
    <p className={styles.author} role="status">
      {other && stored?.updatedAt && (
        <strong>{t('reply.writer', { name: other.name, since: dates.since(stored.updatedAt) })} </strong>
      )}
      {state}
    </p>
  );
}
