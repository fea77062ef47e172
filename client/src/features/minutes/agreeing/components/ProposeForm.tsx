import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../../api/problem';
import { useProblemForm } from '../../../../api/use-problem-form';
import { Alert } from '../../../../ui/Alert';
import { Button } from '../../../../ui/Button';
import { SubmitForm } from '../../../../ui/SubmitForm';
import { TextArea } from '../../../../ui/TextArea';
import { useToast } from '../../../../ui/Toasts';
import type { Block, Minutes } from '../../minutes.queries';
import { useRequestChange } from '../agreeing.queries';
import { blockText } from '../block-text';
import { Differences } from './Differences';

type Props = { minutes: Minutes; block: Block };

/** Other words for a paragraph: the reader sees what changes while typing. */
export function ProposeForm({ minutes, block }: Props) {
  const { t } = useTranslation('minutes-agreeing');
  const [isOpen, setOpen] = useState(false);
  if (block.type === 'table') return <p>{t('block.table')}</p>;
  if (isOpen) return <Form minutes={minutes} block={block} onDone={() => setOpen(false)} />;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{t('block.propose')}</Button>
    </div>
  );
}

function Form({ minutes, block, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation('minutes-agreeing');
  const toast = useToast();
  const request = useRequestChange(minutes);
  // What the reader began from stays, also when somebody changes the paragraph meanwhile.
  const [original, setOriginal] = useState(() => blockText(block));
  const [words, setWords] = useState(original);
  const [now, setNow] = useState<string>();
  const form = useProblemForm(
    (fields) =>
      request
        .mutateAsync({
          blockId: block.attrs.id,
          original,
          proposed: words,
          reason: String(fields.get('reason') ?? ''),
        })
        .catch((error) => {
          const { words: current } = { words: undefined, ...problemOf(error) };
          if (typeof current === 'string') {
            setNow(current);
            setOriginal(current);
          }
          throw error;
        }),
    () => {
      toast({ text: t('block.sent') });
      onDone();
    },
  );
  return (
    <SubmitForm state={form} label={t('block.propose')} submitLabel={t('block.send')} onCancel={onDone}>
      {now !== undefined && (
        <Alert tone="warning" title={t('block.changed')} live>
          <p>{now}</p>
        </Alert>
      )}
      <TextArea
        name="proposed"
        label={t('block.proposed')}
        error={form.errors.proposed}
        rows={5}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        required
      />
      {words !== original && <Differences before={original} after={words} />}
      <TextArea name="reason" label={t('block.reason')} error={form.errors.reason} rows={2} optional />
    </SubmitForm>
  );
}
