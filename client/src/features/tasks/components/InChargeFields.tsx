import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import type { Task, TaskAddressees } from '../tasks.queries';

type InChargeFieldsProps = {
  municipalities: TaskAddressees['groups'][number]['municipalities'];
  task?: Pick<Task, 'municipality' | 'member'>;
  /** Of a task out of the minutes: the municipality stays. */
  isFixed?: boolean;
};

/** Which municipality, and whether one person of it. */
export function InChargeFields({ municipalities, task, isFixed = false }: InChargeFieldsProps) {
  const { t } = useTranslation('tasks');
  const [only] = municipalities.length === 1 ? municipalities : [];
  const [chosen, choose] = useState(task?.municipality.id ?? only?.municipality.id ?? '');
  const people = municipalities.find(({ municipality }) => municipality.id === chosen)?.people ?? [];
  return (
    <>
      {!isFixed && (
        <SelectField
          name="municipalityId"
          label={t('form.municipality')}
          {...(chosen === '' && { placeholder: t('form.choose') })}
          options={municipalities.map(({ municipality: { id, name } }) => ({ value: id, label: name }))}
          value={chosen}
          onChange={({ target }) => choose(target.value)}
        />
      )}
      <SelectField
        key={chosen}
        name="memberId"
        label={t('form.member')}
        hint={t('form.memberHint')}
        optional
        options={[
          { value: '', label: t('form.wholeMunicipality') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        defaultValue={task?.municipality.id === chosen ? (task.member?.id ?? '') : ''}
      />
    </>
  );
}
