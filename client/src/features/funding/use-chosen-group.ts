import { useQuery } from '@tanstack/react-query';
import { useAddressState } from '../../lib/use-address-state';
import { workingGroupsQuery } from '../working-groups/working-groups.queries';

/** The group whose funding is shown stands in the address. */
export function useChosenGroup() {
  const groups = useQuery(workingGroupsQuery);
  const [slug, choose] = useAddressState('arbeitskreis');
  const items = groups.data?.items ?? [];
  const group = items.find((one) => one.slug === slug) ?? items[0];
  return { items, group, choose, isWithoutGroup: groups.data !== undefined && group === undefined };
}
