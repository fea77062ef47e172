import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { optionalTextOf, textOf } from '../../../lib/form-values';
import { FormDialog } from '../../../ui/FormDialog';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { type AgendaItem, type AgendaItemKind, agendaItemKinds, type UpdateAgendaItem } from '../agenda.queries';
import { minutesFrom } from '../minutes-from';

type AgendaItemDialogProps = {
  item: AgendaItem;
  /** Who belongs to the group. */
  members: ReadonlyArray<{ id: string; name: string }>;
  onSave: (change: UpdateAgendaItem & { itemId: string }) => Promise<unknown>;
  onClose: () => void;
};

export function AgendaItemDialog({ item, members, onSave, onClose }: AgendaItemDialogProps) {
  const { t } = useTranslation('meetings');
  const choices = withPresent(members, item.inCharge);
  const form = useProblemForm(
    (values) =>
      onSave({
        itemId: item.id,
        title: textOf(values, 'title'),
        kind: kindFrom(textOf(values, 'kind')) ?? item.kind,
        durationMinutes: minutesFrom(values, 'durationMinutes'),
        note: textOf(values, 'note'),
        memberId: optionalTextOf(values, 'memberId') ?? null,
        personInCharge: textOf(values, 'personInCharge'),
      }),
    onClose,
  );
  return (
    <FormDialog
      title={t('agenda.item', { number: item.number })}
      state={form}
      submitLabel={t('editor.save')}
      hasCancel={false}
      onClose={onClose}
    >
      <TextField name="title" label={t('editor.itemTitle')} defaultValue={item.title} maxLength={240} />
      <TextField
        name="durationMinutes"
        type="number"
        min={1}
        max={600}
        narrow
        optional
        label={t('editor.duration')}
        defaultValue={item.durationMinutes ?? ''}
      />
      <SelectField
        name="kind"
        label={t('editor.kind')}
        defaultValue={item.kind}
        options={agendaItemKinds.map((kind) => ({ value: kind, label: t(`agenda.kinds.${kind}`) }))}
      />
      <SelectField
        name="memberId"
        label={t('editor.memberInCharge')}
        placeholder={t('editor.nobodyInCharge')}
        defaultValue={item.inCharge?.memberId ?? ''}
        optional
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="personInCharge"
        label={t('editor.personInCharge')}
        hint={t('editor.personInChargeHint')}
        defaultValue={item.inCharge && item.inCharge.memberId === null ? item.inCharge.name : ''}
        maxLength={120}
        optional
      />
      <TextArea name="note" label={t('editor.note')} optional defaultValue={item.note ?? ''} maxLength={2000} />
    </FormDialog>
  );
}

function kindFrom(value: string): AgendaItemKind | undefined {
  return agendaItemKinds.find((kind) => kind === value);
}

/** Whoever is in charge may have left the group since. */
function withPresent(members: AgendaItemDialogProps['members'], inCharge: AgendaItem['inCharge']) {
  const id = inCharge?.memberId;
  if (!inCharge || !id || members.some((member) => member.id === id)) return members;
  return [...members, { id, name: inCharge.name }];
}
