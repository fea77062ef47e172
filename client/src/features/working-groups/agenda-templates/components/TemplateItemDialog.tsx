import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../../../lib/form-values';
import { Button } from '../../../../ui/Button';
import { Dialog } from '../../../../ui/Dialog';
import { FormActions } from '../../../../ui/Form';
import formStyles from '../../../../ui/Form.module.css';
import { SelectField } from '../../../../ui/SelectField';
import { TextArea } from '../../../../ui/TextArea';
import { TextField } from '../../../../ui/TextField';
import { type AgendaTemplateItem, templateItemKinds } from '../agenda-templates.queries';

type TemplateItemDialogProps = {
  item: AgendaTemplateItem;
  onDone: (item: AgendaTemplateItem) => void;
  onClose: () => void;
};

/** One item of the draft; it is saved with the template. */
export function TemplateItemDialog({ item, onDone, onClose }: TemplateItemDialogProps) {
  const { t } = useTranslation(['working-groups', 'meetings']);
  const done = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const minutes = Number(textOf(values, 'durationMinutes'));
    onDone({
      title: textOf(values, 'title') || item.title,
      kind: templateItemKinds.find((kind) => kind === textOf(values, 'kind')) ?? item.kind,
      note: textOf(values, 'note') || null,
      durationMinutes: minutes > 0 ? minutes : null,
    });
  };
  return (
    <Dialog title={t('templates.item')} onClose={onClose}>
      <form className={formStyles.form} onSubmit={done}>
        <TextField
          name="title"
          label={t('meetings:editor.itemTitle')}
          defaultValue={item.title}
          maxLength={240}
          required
        />
        <TextField
          name="durationMinutes"
          type="number"
          min={1}
          max={600}
          narrow
          optional
          label={t('meetings:editor.duration')}
          defaultValue={item.durationMinutes ?? ''}
        />
        <SelectField
          name="kind"
          label={t('meetings:editor.kind')}
          defaultValue={item.kind}
          options={templateItemKinds.map((kind) => ({ value: kind, label: t(`meetings:agenda.kinds.${kind}`) }))}
        />
        <TextArea
          name="note"
          label={t('meetings:editor.note')}
          optional
          defaultValue={item.note ?? ''}
          maxLength={2000}
        />
        <FormActions>
          <Button type="submit" variant="primary">
            {t('templates.itemDone')}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
