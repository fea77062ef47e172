import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client';
import type { components } from '../../../api/schema';

export type AgendaTemplate = components['schemas']['AgendaTemplate'];
export type AgendaTemplateItem = components['schemas']['AgendaTemplateItem'];
export type TemplateContent = { name: string; isStandard: boolean; items: AgendaTemplateItem[] };

export const templateItemKinds = [
  'formalities',
  'talk',
  'municipality_reports',
  'information',
  'recommendation',
  'any_other_business',
] as const satisfies ReadonlyArray<AgendaTemplateItem['kind']>;

const ofGroup = (id: string) => ({ path: { id } });
const ofTemplate = (id: string, templateId: string) => ({ path: { id, templateId } });
const address = '/api/working-groups/{id}/agenda-templates';

/** The standard one first. */
export const templatesQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: ['working-groups', workingGroupId, 'agenda-templates'],
    queryFn: () => answer(api.GET(address, { params: ofGroup(workingGroupId) })),
  });

/** Adds a template, or replaces the one that is given. */
export function useSaveTemplate(workingGroupId: string, template: AgendaTemplate | undefined) {
  return useTemplateChange(workingGroupId, (content: TemplateContent) =>
    template
      ? answer(
          api.PUT(`${address}/{templateId}`, {
            params: ofTemplate(workingGroupId, template.id),
            body: { ...content, version: template.version },
          }),
        )
      : answer(api.POST(address, { params: ofGroup(workingGroupId), body: content })),
  );
}

export function useRemoveTemplate(workingGroupId: string) {
  return useTemplateChange(workingGroupId, (templateId: string) =>
    answer(api.DELETE(`${address}/{templateId}`, { params: ofTemplate(workingGroupId, templateId) })),
  );
}

export function useAddTemplate(workingGroupId: string) {
  return useSaveTemplate(workingGroupId, undefined);
}

function useTemplateChange<Input, Answered>(id: string, change: (input: Input) => Promise<Answered>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: templatesQuery(id).queryKey }),
  });
}
