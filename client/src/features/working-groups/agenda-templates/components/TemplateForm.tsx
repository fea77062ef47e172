import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../../api/use-problem-form';
import { paths } from '../../../../app/paths';
import { isChecked, textOf } from '../../../../lib/form-values';
import { Button } from '../../../../ui/Button';
import { CheckboxField } from '../../../../ui/CheckboxField';
import { Form, FormActions } from '../../../../ui/Form';
import { IconButton } from '../../../../ui/IconButton';
import { LinkButton } from '../../../../ui/LinkButton';
import { SortableList } from '../../../../ui/SortableList';
import { TextField } from '../../../../ui/TextField';
import { useToast } from '../../../../ui/Toasts';
import { UnsavedChanges } from '../../../../ui/UnsavedChanges';
import { type AgendaTemplate, useSaveTemplate } from '../agenda-templates.queries';
import { type DraftItem, useTemplateDraft } from '../template-draft';
import styles from './TemplateForm.module.css';
import { TemplateItemDialog } from './TemplateItemDialog';

type TemplateFormProps = { workingGroupId: string; template: AgendaTemplate | undefined };

/** Name, order and items; saved together. */
export function TemplateForm({ workingGroupId, template }: TemplateFormProps) {
  const { t } = useTranslation(['working-groups', 'meetings', 'ui']);
  const navigate = useNavigate();
  const toast = useToast();
  const draft = useTemplateDraft(template);
  const [open, setOpen] = useState<DraftItem | 'new' | null>(null);
  const save = useSaveTemplate(workingGroupId, template);
  const back = paths.workingGroup(workingGroupId);
  const form = useProblemForm((values) =>
    save.mutateAsync({
      name: textOf(values, 'name'),
      isStandard: template?.isStandard || isChecked(values, 'isStandard'),
      items: draft.content(),
    }),
  );

  // Once it is known to be saved, nothing holds back whoever leaves.
  useEffect(() => {
    if (!save.data) return;
    toast({ text: t('templates.saved', { name: save.data.name }) });
    void navigate(back);
  }, [save.data, navigate, toast, t, back]);

  return (
    <div onInput={draft.touch}>
      <UnsavedChanges when={draft.isTouched && !save.isSuccess} />
      <Form state={form} label={t('templates.one')}>
        <TextField name="name" label={t('templates.name')} defaultValue={template?.name ?? ''} maxLength={80} />
        {!template?.isStandard && (
          <CheckboxField name="isStandard" label={t('templates.makeStandard')} hint={t('templates.makeStandardHint')} />
        )}
        <div className={styles.sheet}>
          <h2 className={styles.heading}>{t('templates.agenda')}</h2>
          <SortableList
            label={t('templates.agenda')}
            onReorder={draft.reorder}
            items={draft.items.map((item, index) => ({
              id: item.id,
              name: item.title,
              content: (
                <ItemRow
                  item={item}
                  number={index + 1}
                  onEdit={() => setOpen(item)}
                  onRemove={() => draft.remove(item.id)}
                />
              ),
            }))}
          />
          <Button icon={<Plus aria-hidden="true" size={20} />} onClick={() => setOpen('new')}>
            {t('meetings:editor.add')}
          </Button>
        </div>
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t('templates.save')}
          </Button>
          <LinkButton variant="quiet" to={back}>
            {t('ui:dialog.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
      {open && (
        <TemplateItemDialog
          item={open === 'new' ? EMPTY : open}
          onDone={(item) => {
            if (open === 'new') draft.add(item);
            else draft.replace(open.id, item);
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

const EMPTY = { title: '', kind: 'information', note: null, durationMinutes: null } as const;

type ItemRowProps = { item: DraftItem; number: number; onEdit: () => void; onRemove: () => void };

function ItemRow({ item: { title, kind, durationMinutes }, number, onEdit, onRemove }: ItemRowProps) {
  const { t } = useTranslation(['working-groups', 'meetings']);
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        <p className={styles.title}>
          <span className={styles.number}>{t('meetings:agenda.item', { number })}</span> {title}
        </p>
        <p className={styles.facts}>
          {t(`meetings:agenda.kinds.${kind}`)}
          {durationMinutes !== null && `, ${t('meetings:agenda.minutes', { count: durationMinutes })}`}
        </p>
      </div>
      <div className={styles.buttons}>
        <IconButton label={t('meetings:editor.change', { title })} icon={<Pencil size={20} />} onClick={onEdit} />
        <IconButton label={t('meetings:editor.remove', { title })} icon={<Trash2 size={20} />} onClick={onRemove} />
      </div>
    </div>
  );
}
