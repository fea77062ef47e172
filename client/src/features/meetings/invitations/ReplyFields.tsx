import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isChecked, optionalTextOf, textOf } from '../../../lib/form-values';
import { CheckboxField } from '../../../ui/CheckboxField';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import styles from './ReplyFields.module.css';
import type { GiveReply, ReplyForm, ReplyValue } from './replies.queries';

const values = ['accepted', 'declined', 'delegated', 'tentative'] as const satisfies readonly ReplyValue[];

type ReplyFieldsProps = {
  form: ReplyForm;
  /** Chosen when the fields appear; nothing is saved by that. */
  initial?: ReplyValue | undefined;
  /** The coordination notes what somebody else said. */
  isOfOther?: boolean;
};

/** How somebody answers: large targets, the deputy preset. */
export function ReplyFields({ form: { meeting, reply, deputies }, initial, isOfOther = false }: ReplyFieldsProps) {
  const { t } = useTranslation('invitations');
  const [chosen, setChosen] = useState<string | undefined>(
    initial ?? (reply.state === 'open' ? undefined : reply.state),
  );
  const comes = chosen === 'accepted' || chosen === 'tentative';
  const words = isOfOther ? 'form.choicesOf' : 'form.choices';
  return (
    <>
      <div className={styles.choices}>
        <RadioGroupField
          name="reply"
          label={t(isOfOther ? 'form.replyOf' : 'form.reply')}
          value={chosen ?? ''}
          onChange={setChosen}
          choices={values
            .filter((value) => value !== 'delegated' || deputies.length > 0)
            .map((value) => ({ value, label: t(`${words}.${value}`) }))}
        />
      </div>
      {chosen === 'delegated' && (
        <SelectField
          name="deputyId"
          label={t(isOfOther ? 'form.deputyOf' : 'form.deputy')}
          hint={t('form.deputyHint')}
          defaultValue={reply.deputy?.id ?? deputies[0]?.id}
          options={deputies.map(({ id, name, municipality }) => ({
            value: id,
            label: t('form.deputyOption', { name, municipality }),
          }))}
        />
      )}
      {comes && meeting.onlineUrl !== null && (
        <CheckboxField name="takesPartOnline" label={t('form.online')} defaultChecked={reply.takesPartOnline} />
      )}
      <TextField
        name="note"
        label={t('form.note')}
        hint={t('form.noteHint')}
        optional
        maxLength={300}
        defaultValue={reply.note ?? ''}
      />
    </>
  );
}

export function replyFrom(values: FormData, version: number): GiveReply {
  const chosen = textOf(values, 'reply');
  const reply = isReply(chosen) ? chosen : null;
  return {
    version,
    reply,
    note: optionalTextOf(values, 'note') ?? null,
    takesPartOnline: isChecked(values, 'takesPartOnline'),
    deputyId: reply === 'delegated' ? (optionalTextOf(values, 'deputyId') ?? null) : null,
  };
}

export function isReply(value: string): value is ReplyValue {
  return values.some((known) => known === value);
}
