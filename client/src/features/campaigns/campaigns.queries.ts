import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { isProblemType } from '../../api/problem';
import type { components } from '../../api/schema';

export type Campaign = components['schemas']['Campaign'];
export type CampaignSummary = components['schemas']['CampaignSummary'];
export type Contribution = components['schemas']['CampaignContribution'];
export type CampaignSite = components['schemas']['CampaignSite'];
export type CampaignStep = components['schemas']['CampaignStep'];
export type CampaignFigure = components['schemas']['CampaignFigure'];
type Bodies = components['schemas'];

const key = 'campaigns';
const byId = (id: string) => ({ path: { id } });

export const campaignsQuery = (workingGroupId: string) =>
  queryOptions({
    queryKey: [key, 'list', workingGroupId],
    queryFn: () => answer(api.GET('/api/campaigns', { params: { query: { workingGroupId } } })),
    enabled: workingGroupId !== '',
  });

export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: [key, id],
    queryFn: () => answer(api.GET('/api/campaigns/{id}', { params: byId(id) })),
  });

export function usePlanCampaign() {
  return useCampaignChange((body: Bodies['PlanCampaign']) => answer(api.POST('/api/campaigns', { body })));
}

export function useCopyCampaign(id: string) {
  return useCampaignChange((body: Bodies['CopyCampaign']) =>
    answer(api.POST('/api/campaigns/{id}/copies', { params: byId(id), body })),
  );
}

export function useUpdateCampaign(id: string) {
  return useCampaignChange(
    (body: Bodies['ChangeCampaign']) => answer(api.PATCH('/api/campaigns/{id}', { params: byId(id), body })),
    id,
  );
}

export function useDateCampaign(id: string) {
  return useCampaignChange(
    (body: Bodies['DateCampaign']) => answer(api.PUT('/api/campaigns/{id}/date', { params: byId(id), body })),
    id,
  );
}

export function useArrangeSteps(id: string) {
  return useCampaignChange(
    (body: Bodies['ArrangeCampaignSteps']) => answer(api.PUT('/api/campaigns/{id}/steps', { params: byId(id), body })),
    id,
  );
}

/** Onto the public page, or off it. */
export function usePublishCampaign(id: string) {
  return useCampaignChange(({ isPublic, version }: { isPublic: boolean; version: number }) => {
    const request = { params: byId(id), body: { version } };
    return answer(
      isPublic
        ? api.POST('/api/campaigns/{id}/publication', request)
        : api.DELETE('/api/campaigns/{id}/publication', request),
    );
  }, id);
}

export function useCloseCampaign(id: string) {
  return useCampaignChange(
    (body: Bodies['CloseCampaign']) => answer(api.POST('/api/campaigns/{id}/closure', { params: byId(id), body })),
    id,
  );
}

export function useReopenCampaign(id: string) {
  return useCampaignChange(
    (version: number) => answer(api.DELETE('/api/campaigns/{id}/closure', { params: byId(id), body: { version } })),
    id,
  );
}

export function useRemoveCampaign(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/campaigns/{id}', { params: byId(id) })),
    onSuccess: () => {
      queries.removeQueries({ queryKey: campaignQuery(id).queryKey });
      void queries.invalidateQueries({ queryKey: [key, 'list'] });
    },
  });
}

export function useSayParticipation(id: string, municipalityId: string) {
  return useCampaignChange(
    (body: Bodies['SayParticipation']) =>
      answer(
        api.PUT('/api/campaigns/{id}/participations/{municipalityId}', {
          params: { path: { id, municipalityId } },
          body,
        }),
      ),
    id,
  );
}

type SaidStep = Bodies['SayCampaignStep'] & { stepId: string; municipalityId: string };

export function useSayStep(id: string) {
  return useCampaignChange(
    ({ stepId, municipalityId, ...body }: SaidStep) =>
      answer(
        api.PUT('/api/campaigns/{id}/steps/{stepId}/municipalities/{municipalityId}', {
          params: { path: { id, stepId, municipalityId } },
          body,
        }),
      ),
    id,
  );
}

export function useCountCampaign(id: string, municipalityId: string) {
  return useCampaignChange(
    (body: Bodies['CountCampaign']) =>
      answer(
        api.PUT('/api/campaigns/{id}/figures/{municipalityId}', { params: { path: { id, municipalityId } }, body }),
      ),
    id,
  );
}

export function useAddSite(id: string) {
  return useCampaignChange(
    (body: Bodies['AddCampaignSite']) => answer(api.POST('/api/campaigns/{id}/sites', { params: byId(id), body })),
    id,
  );
}

export function useChangeSite(id: string, siteId: string) {
  return useCampaignChange(
    (body: Bodies['ChangeCampaignSite']) =>
      answer(api.PATCH('/api/campaigns/{id}/sites/{siteId}', { params: { path: { id, siteId } }, body })),
    id,
  );
}

export function useDecideOnSites(id: string) {
  return useCampaignChange(
    (body: Bodies['DecideOnCampaignSites']) =>
      answer(api.PUT('/api/campaigns/{id}/sites/decision', { params: byId(id), body })),
    id,
  );
}

/** The answer of every change is the campaign as it stands; who was too late sees what stands now. */
function useCampaignChange<Input>(change: (input: Input) => Promise<Campaign>, id?: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (campaign) => {
      queries.setQueryData(campaignQuery(campaign.id).queryKey, campaign);
      for (const queryKey of [[key, 'list'], ['calendar'], ['desk']]) void queries.invalidateQueries({ queryKey });
    },
    onError: (error) => {
      if (id !== undefined && isProblemType(error, 'changed-meanwhile'))
        void queries.invalidateQueries({ queryKey: [key, id] });
    },
  });
}
