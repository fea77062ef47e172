import { useQuery } from '@tanstack/react-query';
import { SelectField } from '../../../../ui/SelectField';
import { templatesQuery } from '../agenda-templates.queries';

/** `templateId`: with which agenda to begin; no question where there is one template. */
export function TemplateChoice({ workingGroupId, label }: { workingGroupId: string; label: string }) {
  const items = useQuery(templatesQuery(workingGroupId)).data?.items ?? [];
  if (items.length < 2) return null;
  return (
    <SelectField name="templateId" label={label} options={items.map(({ id, name }) => ({ value: id, label: name }))} />
  );
}
