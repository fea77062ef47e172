import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import type { InquiryDraft } from '../inquiries.queries';
import type { AnswerDraft } from '../use-answer-draft';
import styles from './Conversation.module.css';

type DraftConflictProps = { theirs: InquiryDraft; onDecide: AnswerDraft['decide'] };

/** Two people on one answer: the other text, and three ways on. */
export function DraftConflict({ theirs, onDecide }: DraftConflictProps) {
  const { t } = useTranslation('inquiries');
  const actions = (
    <>
      <Button size="small" onClick={() => onDecide('both')}>
        {t('reply.keepBoth')}
      </Button>
      <Button size="small" onClick={() => onDecide('mine')}>
        {t('reply.keepMine')}
      </Button>
      <Button size="small" onClick={() => onDecide('theirs')}>
        {t('reply.takeTheirs')}
      </Button>
    </>
  );
  return (
    <Alert tone="warning" title={t('reply.conflict')} actions={actions} live>
      <p>{t('reply.conflictText', { name: theirs.updatedBy?.name ?? t('reply.otherPerson') })}</p>
      <p className={styles.text}>
        <strong>{t('reply.theirs')}:</strong> {theirs.text}
      </p>
    </Alert>
  );
}
