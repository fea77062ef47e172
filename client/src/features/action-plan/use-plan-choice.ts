import { useQuery } from '@tanstack/react-query';
import { useAddressState } from '../../lib/use-address-state';
import { workingGroupsQuery } from '../working-groups/working-groups.queries';
import { actionPlansQuery } from './action-plan.queries';

/** Which group's plan is shown; the first that there is unless the address says otherwise. */
export function usePlanChoice(planId: string) {
  const groups = useQuery(workingGroupsQuery);
  const [slug, setSlug] = useAddressState('arbeitskreis');
  const items = groups.data?.items ?? [];
  const group = items.find((one) => one.slug === slug) ?? items[0];
  const plans = useQuery(actionPlansQuery(group?.id ?? ''));
  const listed = plans.data?.items ?? [];
  return {
    groups: items,
    group,
    setSlug,
    hasNoGroup: groups.data !== undefined && group === undefined,
    plans,
    plan: listed.find(({ id }) => id === planId) ?? listed[0],
  };
}
