import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import { templatesQuery } from '../../working-groups/agenda-templates/agenda-templates.queries';

/** With which agenda to begin; no question where there is one template. */
export function TemplateChoice({ workingGroupId }: { workingGroupId: string }) {
  const { t } = useTranslation('meetings');
  const templates = useQuery(templatesQuery(workingGroupId));
  const items = templates.data?.items ?? [];
  if (items.length < 2) return null;
  return (
    <SelectField
      name="templateId"
      label={t('form.template')}
      options={items.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
