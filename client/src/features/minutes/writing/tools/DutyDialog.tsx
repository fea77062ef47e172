import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../../api/use-problem-form';
import { textOf } from '../../../../lib/form-values';
import { ComboboxField, type OptionGroup } from '../../../../ui/ComboboxField';
import { FormDialog } from '../../../../ui/FormDialog';
import { TextField } from '../../../../ui/TextField';
import { choiceOf, dutyOf } from '../entries/addressee';
import { blockById, changeBlock } from './editor-dialog';

type DutyDialogProps = { editor: Editor; blockId: string; addressees: OptionGroup[]; onClose: () => void };

/** Who does a task, and until when. */
export function DutyDialog({ editor, blockId, addressees, onClose }: DutyDialogProps) {
  const { t } = useTranslation('minutes');
  const attrs = blockById(editor, blockId)?.attrs ?? {};
  const [value, setValue] = useState(() => choiceOf(attrs));
  const form = useProblemForm(async (data) => {
    onClose();
    changeBlock(editor, blockId, { ...dutyOf(value), dueOn: textOf(data, 'dueOn') || null });
  });
  return (
    <FormDialog title={t('duty.title')} state={form} submitLabel={t('duty.save')} onClose={onClose}>
      <ComboboxField
        name="assignee"
        label={t('duty.who')}
        placeholder={t('duty.placeholder')}
        noMatch={t('duty.noMatch')}
        optional
        groups={addressees}
        value={value}
        onChange={setValue}
      />
      <TextField
        name="dueOn"
        label={t('duty.dueOn')}
        type="date"
        optional
        narrow
        defaultValue={typeof attrs.dueOn === 'string' ? attrs.dueOn : ''}
      />
    </FormDialog>
  );
}
