import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblemType, problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { useSession } from '../../session/session.queries';
import { type Inquiry, type ReplyKind, useReply } from '../inquiries.queries';
import { SimilarAnswers } from '../similar/SimilarAnswers';
import { type AnswerDraft, useAnswerDraft } from '../use-answer-draft';
import styles from './Conversation.module.css';
import { DraftConflict } from './DraftConflict';
import { DraftState } from './DraftState';

const kinds: ReplyKind[] = ['answer', 'interim_reply', 'query_back'];
type Refusal = { isCrossed: boolean; title: string };

/** Where the coordination answers: one draft for all of them, and nothing is sent past somebody else. */
export function ReplyDesk({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  const { member } = useSession();
  const [kind, setKind] = useState<ReplyKind>('answer');
  const draft = useAnswerDraft(inquiry.id);
  const { send, refusal, isSending } = useSending(inquiry, draft);
  return (
    <section className={styles.section} aria-labelledby="reply" data-print="never">
      <UnsavedChanges when={draft.isDirty} />
      <h2 id="reply">{t('reply.title')}</h2>
      <SimilarAnswers typed={`${inquiry.title} ${inquiry.question}`} except={inquiry.id} />
      {refusal && (
        <Alert tone="warning" title={refusal.isCrossed ? t('reply.crossed') : refusal.title} live>
          {refusal.isCrossed && <p>{t('reply.crossedText')}</p>}
        </Alert>
      )}
      {draft.theirs && <DraftConflict theirs={draft.theirs} onDecide={draft.decide} />}
      <RadioGroupField
        name="kind"
        label={t('reply.kind')}
        value={kind}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'answer')}
        choices={kinds.map((value) => ({ value, label: t(`reply.kinds.${value}`), hint: t(`reply.hints.${value}`) }))}
      />
      <TextArea
        name="reply"
        label={t('reply.text')}
        hint={t('reply.textHint')}
        rows={8}
        maxLength={10_000}
        value={draft.text}
        onChange={({ target }) => draft.write(target.value)}
      />
      <DraftState draft={draft} readerId={member?.id} />
      <div>
        <Button variant="primary" busy={isSending} onClick={() => void send(kind)}>
          {t(`reply.send.${kind}`)}
        </Button>
      </div>
    </section>
  );
}

function useSending({ id, version }: Inquiry, draft: AnswerDraft) {
  const { t } = useTranslation('inquiries');
  const toast = useToast();
  const reply = useReply(id);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async (kind: ReplyKind) => {
    if (draft.text.trim() === '') return setRefusal({ isCrossed: false, title: t('reply.empty') });
    const settled = await draft.settle();
    if (!settled) return;
    try {
      await reply.mutateAsync({ kind, text: settled.text, version, draftVersion: settled.version });
      draft.clear();
      setRefusal(null);
      toast({ text: t('reply.sent') });
    } catch (error) {
      const isCrossed = isProblemType(error, 'changed-meanwhile') || isProblemType(error, 'draft-changed');
      setRefusal({ isCrossed, title: problemOf(error).title });
    }
  };
  return { send, refusal, isSending: reply.isPending };
}
