import { useQuery } from '@tanstack/react-query';
import { useChosenGroup } from '../working-groups/use-chosen-group';
import { actionPlansQuery } from './action-plan.queries';

/** Which group's plan is shown; the first that there is unless the address says otherwise. */
export function usePlanChoice(planId: string) {
  const chosen = useChosenGroup();
  const plans = useQuery(actionPlansQuery(chosen.group?.id ?? ''));
  const listed = plans.data?.items ?? [];
  return {
    chosen,
    plans,
    plan: listed.find(({ id }) => id === planId) ?? listed[0],
  };
}
