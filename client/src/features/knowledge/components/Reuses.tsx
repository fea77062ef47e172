import { Repeat2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type Article, useRemoveReuse, useReuseArticle } from '../knowledge.queries';
import files from './ArticleFiles.module.css';
import styles from './Reuses.module.css';

/** Who took it over, and what they changed. */
export function Reuses({ article }: { article: Article }) {
  const { t } = useTranslation('knowledge');
  const [isOpen, setOpen] = useState(false);
  const { reuses, abilities } = article;
  if (reuses.length === 0 && !abilities.speak) return null;
  return (
    <section className={files.section} aria-labelledby="uebernommen">
      <h2 id="uebernommen">{t('reuses.title')}</h2>
      {reuses.length === 0 ? (
        <p className={styles.none}>{t('reuses.none')}</p>
      ) : (
        <ul className={styles.list}>
          {reuses.map((reuse) => (
            <ReuseItem key={reuse.id} articleId={article.id} reuse={reuse} />
          ))}
        </ul>
      )}
      {abilities.speak && (
        <div>
          <Button icon={<Repeat2 aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
            {t('reuses.add')}
          </Button>
        </div>
      )}
      {isOpen && <ReuseDialog articleId={article.id} onClose={() => setOpen(false)} />}
    </section>
  );
}

function ReuseItem({ articleId, reuse }: { articleId: string; reuse: Article['reuses'][number] }) {
  const { t } = useTranslation('knowledge');
  const dates = useDates();
  const toast = useToast();
  const remove = useRemoveReuse(articleId);
  const { municipality, note, by, createdAt, abilities } = reuse;
  const takeBack = () =>
    remove.mutate(reuse.id, {
      onSuccess: () => toast({ text: t('reuses.removed') }),
      onError: (error) => toast({ text: problemOf(error).title }),
    });
  return (
    <li className={styles.item}>
      <p>
        <strong>{t('reuses.by', { name: municipality.name })}</strong> {note}
      </p>
      <p className={styles.when}>{[by, dates.day(createdAt)].filter(Boolean).join(' · ')}</p>
      {abilities.remove && (
        <Button size="small" variant="quiet" busy={remove.isPending} onClick={takeBack}>
          {t('reuses.remove')}
          <VisuallyHidden> {t('reuses.of', { name: municipality.name })}</VisuallyHidden>
        </Button>
      )}
    </li>
  );
}

function ReuseDialog({ articleId, onClose }: { articleId: string; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const toast = useToast();
  const reuse = useReuseArticle(articleId);
  const form = useProblemForm(
    (values) => reuse.mutateAsync(textOf(values, 'note')),
    () => {
      toast({ text: t('reuses.added') });
      onClose();
    },
  );
  return (
    <FormDialog title={t('reuses.add')} state={form} submitLabel={t('reuses.submit')} onClose={onClose}>
      <TextArea name="note" label={t('reuses.note')} hint={t('reuses.hint')} rows={3} maxLength={500} required />
    </FormDialog>
  );
}
