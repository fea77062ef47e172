import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { type Inquiry, useWrite } from '../inquiries.queries';
import styles from './Conversation.module.css';

/** A further word of who asked, or a comment of anybody else. */
export function WriteForm({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  const toast = useToast();
  const write = useWrite(inquiry.id);
  const [typed, setTyped] = useState('');
  const { abilities, state } = inquiry;
  const isAsker = abilities.addFiles && !abilities.handle;
  const title = t(isAsker ? 'write.askerTitle' : 'write.commentTitle');
  const form = useProblemForm(
    (values) => write.mutateAsync(textOf(values, 'text')),
    () => {
      setTyped('');
      toast({ text: t('write.sent') });
    },
  );
  return (
    <section className={styles.section} aria-labelledby="write" data-print="never">
      <UnsavedChanges when={typed.trim() !== ''} />
      <h2 id="write">{title}</h2>
      {isAsker && state === 'closed' && <p>{t('write.reopens')}</p>}
      <Form state={form} label={title}>
        <TextArea
          name="text"
          label={t('write.text')}
          hint={t(isAsker ? 'write.askerHint' : 'write.commentHint')}
          rows={3}
          maxLength={10_000}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <FormActions>
          <Button type="submit" variant={isAsker ? 'primary' : 'secondary'} busy={form.isPending}>
            {t('write.send')}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
