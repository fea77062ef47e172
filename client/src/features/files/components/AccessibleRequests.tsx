import { Accessibility } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { type AccessibleVersionRequest, useAnswerRequests } from '../accessible-versions.queries';
import type { StoredFile } from '../files.queries';
import styles from './AccessibleVersion.module.css';

type AccessibleRequestsProps = { file: StoredFile; open: AccessibleVersionRequest[] };

/** For the coordination: who waits for a form of the file that they can use, and two ways to answer. */
export function AccessibleRequests({ file, open }: AccessibleRequestsProps) {
  const { t } = useTranslation('files');
  const dates = useDates();
  const [isAnswering, setAnswering] = useState(false);
  if (open.length === 0) return null;
  return (
    <section className={styles.requests} aria-label={t('accessible.requests', { count: open.length })}>
      <p className={styles.heading}>
        <Accessibility aria-hidden="true" size={20} />
        {t('accessible.requests', { count: open.length })}
      </p>
      <ul className={styles.people}>
        {open.map(({ id, member, need, requestedAt }) => (
          <li key={id}>
            {t('accessible.who', { name: member?.name ?? t('accessible.gone'), when: dates.day(requestedAt) })}
            {need && `\n${need}`}
          </li>
        ))}
      </ul>
      <p>{t('accessible.how')}</p>
      <Button size="small" onClick={() => setAnswering(true)}>
        {t('accessible.answer')}
      </Button>
      {isAnswering && <AnswerDialog file={file} count={open.length} onClose={() => setAnswering(false)} />}
    </section>
  );
}

function AnswerDialog({ file, count, onClose }: { file: StoredFile; count: number; onClose: () => void }) {
  const { t } = useTranslation('files');
  const toast = useToast();
  const answer = useAnswerRequests(file.id);
  const form = useProblemForm(
    (values) => answer.mutateAsync(textOf(values, 'answer')),
    () => {
      toast({ text: t('accessible.sent') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('accessible.answerTitle')} state={form} submitLabel={t('accessible.send')} onClose={onClose}>
      <TextArea
        name="answer"
        label={t('accessible.word')}
        hint={t('accessible.wordHint', { count })}
        rows={4}
        maxLength={1000}
      />
    </FormDialog>
  );
}
