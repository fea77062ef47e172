import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type Inquiry, type InquiryNote, inquiryNotesQuery, useAddNote, useRemoveNote } from '../inquiries.queries';
import styles from './NotesSection.module.css';

/** Research of the coordination. */
export function NotesSection({ inquiry: { id } }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  const query = useQuery(inquiryNotesQuery(id));
  const add = useAddNote(id);
  const [typed, setTyped] = useState('');
  const form = useProblemForm(
    (values) => add.mutateAsync(textOf(values, 'note')),
    () => setTyped(''),
  );
  return (
    <section className={styles.notes} aria-labelledby="notes" data-print="never">
      <h2 id="notes">{t('notes.title')}</h2>
      <p>{t('notes.hint')}</p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.facts}>{t('notes.none')}</p>
          ) : (
            <ul className={styles.list} aria-label={t('notes.title')}>
              {items.map((note) => (
                <li key={note.id} className={styles.note}>
                  <Note inquiryId={id} note={note} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Form state={form} label={t('notes.title')}>
        <TextArea
          name="note"
          label={t('notes.text')}
          rows={3}
          maxLength={10_000}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <FormActions>
          <Button type="submit" busy={form.isPending}>
            {t('notes.add')}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}

function Note({ inquiryId, note: { id, text, author, createdAt } }: { inquiryId: string; note: InquiryNote }) {
  const { t } = useTranslation('inquiries');
  const dates = useDates();
  const toast = useToast();
  const remove = useRemoveNote(inquiryId);
  const addAgain = useAddNote(inquiryId);
  const act = () =>
    remove.mutateAsync(id).then(() => toast({ text: t('notes.removed'), onUndo: () => addAgain.mutate(text) }));
  return (
    <>
      <p className={styles.text}>{text}</p>
      <p className={styles.facts}>
        {author?.name ?? t('page.gone')}, {dates.dayAndTime(createdAt)}
        <Button size="small" variant="quiet" busy={remove.isPending} onClick={() => void act()}>
          {t('notes.remove')}
          <VisuallyHidden> {text.slice(0, 60)}</VisuallyHidden>
        </Button>
      </p>
    </>
  );
}
