import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import { workingGroupsQuery } from '../../working-groups/working-groups.queries';

/** Which round is asked; where there is one only, nobody has to choose. */
export function GroupField() {
  const { t } = useTranslation('inquiries');
  const groups = useQuery(workingGroupsQuery).data?.items ?? [];
  const [only] = groups;
  if (groups.length <= 1) return <input type="hidden" name="workingGroupId" value={only?.id ?? ''} />;
  return (
    <SelectField
      name="workingGroupId"
      label={t('form.group')}
      options={groups.map(({ id, shortName }) => ({ value: id, label: shortName }))}
    />
  );
}
