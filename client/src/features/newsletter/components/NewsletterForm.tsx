import { useQuery } from '@tanstack/react-query';
import { ListPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { CheckboxGroupField } from '../../../ui/CheckboxGroupField';
import { Form, FormActions } from '../../../ui/Form';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { withInserted } from '../insert-text';
import { type Newsletter, topicsQuery, useSaveNewsletter } from '../newsletter.queries';
import { InsertDialog } from './InsertDialog';
import styles from './Newsletter.module.css';

type NewsletterFormProps = { newsletter: Newsletter; isTouched: boolean; onTouched: (isTouched: boolean) => void };

/** Subject, readers and text; what is public already is put in where one writes. */
export function NewsletterForm({ newsletter, isTouched, onTouched }: NewsletterFormProps) {
  const { t } = useTranslation('newsletter');
  const toast = useToast();
  const [text, setText] = useState(newsletter.text);
  const [isOpen, setOpen] = useState(false);
  /** Where somebody wrote last; at first behind everything. */
  const caret = useRef<number | null>(null);
  const form = useSaving(newsletter, () => onTouched(false));
  const insert = (pieces: string[]) => {
    setText(withInserted(text, pieces, caret.current));
    caret.current = null;
    setOpen(false);
    onTouched(true);
    toast({ text: t('insertion.done') });
  };
  // The dialog is a form of its own and stands beside this one, not within.
  return (
    <>
      <div className={styles.editor} onInput={() => onTouched(true)}>
        <UnsavedChanges when={isTouched} />
        <Form state={form} label={t('form.label')}>
          <HeadFields newsletter={newsletter} />
          <div>
            <Button icon={<ListPlus aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
              {t('form.insert')}
            </Button>
          </div>
          <TextArea
            name="text"
            label={t('form.text')}
            hint={t('form.textHint')}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onSelect={({ currentTarget }) => {
              caret.current = currentTarget.selectionStart;
            }}
            rows={18}
            maxLength={30_000}
          />
          <FormActions>
            <Button type="submit" variant={isTouched ? 'primary' : 'secondary'} busy={form.isPending}>
              {t('form.save')}
            </Button>
          </FormActions>
        </Form>
      </div>
      {isOpen && <InsertDialog id={newsletter.id} text={text} onInsert={insert} onClose={() => setOpen(false)} />}
    </>
  );
}

function useSaving({ id, version }: Newsletter, onSaved: () => void) {
  const { t } = useTranslation('newsletter');
  const toast = useToast();
  const save = useSaveNewsletter(id);
  return useProblemForm(
    (values) =>
      save.mutateAsync({
        version,
        subject: textOf(values, 'subject'),
        preview: textOf(values, 'preview'),
        text: textOf(values, 'text'),
        topicIds: values.getAll('topicIds').map(String),
      }),
    () => {
      onSaved();
      toast({ text: t('form.saved') });
    },
  );
}

function HeadFields({ newsletter }: { newsletter: Newsletter }) {
  const { t } = useTranslation('newsletter');
  return (
    <>
      <TextField
        name="subject"
        label={t('form.subject')}
        defaultValue={newsletter.subject}
        maxLength={150}
        autoComplete="off"
      />
      <TextField
        name="preview"
        label={t('form.preview')}
        hint={t('form.previewHint')}
        defaultValue={newsletter.preview}
        maxLength={200}
        autoComplete="off"
        optional
      />
      <TopicsField newsletter={newsletter} />
    </>
  );
}

function TopicsField({ newsletter: { workingGroupId, topics } }: { newsletter: Newsletter }) {
  const { t } = useTranslation('newsletter');
  const all = useQuery(topicsQuery(workingGroupId)).data?.items;
  if (!all) return null;
  if (all.length === 0) return <p>{t('form.noTopics')}</p>;
  return (
    <CheckboxGroupField
      name="topicIds"
      label={t('form.topics')}
      hint={t('form.topicsHint')}
      choices={all.map(({ id, name, subscribers }) => ({
        value: id,
        label: name,
        hint: t('topics.subscribers', { count: subscribers }),
      }))}
      defaultValues={topics.map(({ id }) => id)}
    />
  );
}
