import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { type Article, useRestoreArticle, useWithdrawArticle } from '../knowledge.queries';

/** Whoever has its address reads why; can be undone. */
export function WithdrawDialog({ article, onClose }: { article: Article; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const toast = useToast();
  const withdraw = useWithdrawArticle(article.id);
  const restore = useRestoreArticle(article.id);
  const undo = () =>
    restore.mutate(undefined, {
      onSuccess: () => toast({ text: t('actions.restored') }),
      onError: (error) => toast({ text: problemOf(error).title }),
    });
  const form = useProblemForm(
    (values) => withdraw.mutateAsync({ version: article.version, reason: textOf(values, 'reason'), confirmed: [] }),
    () => {
      toast({ text: t('withdraw.done'), onUndo: undo });
      onClose();
    },
  );
  return (
    <FormDialog title={t('withdraw.title')} state={form} submitLabel={t('actions.withdraw')} onClose={onClose}>
      <TextField
        name="reason"
        label={t('withdraw.reason')}
        hint={t('withdraw.hint')}
        maxLength={300}
        autoComplete="off"
        optional
      />
    </FormDialog>
  );
}
