import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { useDates } from '../../../lib/use-dates';
import { CheckboxGroupField } from '../../../ui/CheckboxGroupField';
import { Dialog } from '../../../ui/Dialog';
import { Loaded } from '../../../ui/Loaded';
import { SubmitForm } from '../../../ui/SubmitForm';
import { insertionsQuery, type NewsletterInsertion } from '../newsletter.queries';

type InsertDialogProps = { id: string; text: string; onInsert: (pieces: string[]) => void; onClose: () => void };

/** What is public now, to be put into the text. */
export function InsertDialog({ id, text, onInsert, onClose }: InsertDialogProps) {
  const { t } = useTranslation('newsletter');
  const query = useQuery(insertionsQuery(id));
  return (
    <Dialog title={t('insertion.title')} size="wide" onClose={onClose}>
      <Loaded query={query} empty={{ when: ({ items }) => items.length === 0, show: <p>{t('insertion.empty')}</p> }}>
        {({ items }) => <Choose items={items} text={text} onInsert={onInsert} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

type ChooseProps = Omit<InsertDialogProps, 'id'> & { items: NewsletterInsertion[] };

function Choose({ items, text, onInsert, onClose }: ChooseProps) {
  const { t } = useTranslation('newsletter');
  const dates = useDates();
  const form = useProblemForm(async (values) => {
    const chosen = new Set(values.getAll('insertions'));
    onInsert(items.filter(({ url }) => chosen.has(url)).map((item) => item.text));
  });
  const hintOf = ({ at, url }: NewsletterInsertion) =>
    [at && dates.day(at), text.includes(url) && t('insertion.there')].filter(Boolean).join(' · ');
  return (
    <SubmitForm state={form} label={t('insertion.title')} submitLabel={t('insertion.submit')} onCancel={onClose}>
      <p>{t('insertion.lead')}</p>
      {(['date', 'campaign', 'news', 'press'] as const).map((kind) => {
        const shown = items.filter((item) => item.kind === kind);
        if (shown.length === 0) return null;
        return (
          <CheckboxGroupField
            key={kind}
            name="insertions"
            label={t(`insertion.kinds.${kind}`)}
            choices={shown.map((item) => ({ value: item.url, label: item.title, hint: hintOf(item) }))}
          />
        );
      })}
    </SubmitForm>
  );
}
