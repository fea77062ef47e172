import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { Button } from '../../../../ui/Button';
import { SubmitForm } from '../../../../ui/SubmitForm';
import { TextArea } from '../../../../ui/TextArea';
import { useToast } from '../../../../ui/Toasts';
import type { Block, Minutes } from '../../minutes.queries';
import { useAmend } from '../agreeing.queries';
import { blockText } from '../block-text';
import { Differences } from './Differences';

type Props = { minutes: Minutes; block: Block; onDone: () => void };

/** A numbered correction of what was approved. */
export function AmendForm(props: Props) {
  const { t } = useTranslation('minutes-agreeing');
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Form {...props} />;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{t('amend.title')}</Button>
    </div>
  );
}

function Form({ minutes, block, onDone }: Props) {
  const { t } = useTranslation('minutes-agreeing');
  const toast = useToast();
  const amend = useAmend(minutes);
  const original = blockText(block);
  const [words, setWords] = useState(original);
  const form = useProblemForm(
    (fields) =>
      amend.mutateAsync({
        reason: String(fields.get('reason') ?? ''),
        changes: [{ blockId: block.attrs.id, words }],
      }),
    () => {
      toast({ text: t('amend.done') });
      onDone();
    },
  );
  const number = (minutes.frozen?.number ?? 0) + 1;
  return (
    <SubmitForm state={form} label={t('amend.title')} submitLabel={t('amend.save')} onCancel={onDone}>
      <p>{t('amend.text', { number })}</p>
      <TextArea
        name="changes.0.words"
        label={t('amend.words')}
        error={form.errors['changes.0.words']}
        rows={5}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        required
      />
      {words !== original && <Differences before={original} after={words} />}
      <TextArea name="reason" label={t('amend.reason')} error={form.errors.reason} rows={2} required />
    </SubmitForm>
  );
}
