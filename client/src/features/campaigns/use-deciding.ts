import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/Toasts';
import { useTrouble } from '../../ui/use-trouble';
import { type Campaign, type CampaignSite, useDecideOnSites } from './campaigns.queries';

/** Sites are in or not; what was done can be undone. */
export function useDeciding(campaign: Campaign) {
  const { t } = useTranslation('campaigns');
  const toast = useToast();
  const trouble = useTrouble();
  const change = useDecideOnSites(campaign.id);

  const decide = (state: CampaignSite['state'], sites: readonly CampaignSite[]) =>
    change.mutate(
      { state, sites: sites.map(({ id, version }) => ({ id, version })) },
      {
        onSuccess: (after) => {
          const [first] = sites;
          if (!first) return;
          const before = first.state;
          const again = siteVersions(after, sites);
          const words = { name: first.name, count: sites.length };
          toast({
            text: state === 'confirmed' ? t('site.confirmed', words) : t('site.withdrawn', words),
            onUndo: () => change.mutate({ state: before, sites: again }, { onError: trouble }),
          });
        },
        onError: trouble,
      },
    );
  return { decide, busy: change.isPending };
}

function siteVersions({ contributions }: Campaign, sites: readonly CampaignSite[]) {
  const wanted = new Set(sites.map(({ id }) => id));
  const all = contributions.flatMap((contribution) => contribution.sites);
  return all.filter(({ id }) => wanted.has(id)).map(({ id, version }) => ({ id, version }));
}
