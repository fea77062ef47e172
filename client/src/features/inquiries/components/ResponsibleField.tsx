import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { SelectField } from '../../../ui/SelectField';
import { useToast } from '../../../ui/Toasts';
import { type Inquiry, useAssign } from '../inquiries.queries';

/** Who of the coordination deals with it; changed at once. */
export function ResponsibleField({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  const toast = useToast();
  const assign = useAssign(inquiry.id);
  const { responsible, version, abilities, handlers } = inquiry;
  const choices = new Map([...handlers, ...(responsible ? [responsible] : [])].map(({ id, name }) => [id, name]));
  if (!abilities.reply) return responsible && <p>{t('facts.responsible', { name: responsible.name })}</p>;
  const change = (memberId: string) =>
    assign.mutateAsync({ memberId: memberId || null, version }).then(
      () => toast({ text: t('handling.assigned') }),
      (error) => toast({ text: problemOf(error).title }),
    );
  return (
    <SelectField
      name="responsible"
      label={t('handling.assign')}
      placeholder={t('handling.nobody')}
      options={[...choices].map(([value, label]) => ({ value, label }))}
      value={responsible?.id ?? ''}
      onChange={({ target }) => void change(target.value)}
    />
  );
}
