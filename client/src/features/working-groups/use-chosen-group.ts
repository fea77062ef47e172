import { useQuery } from '@tanstack/react-query';
import { useAddressState } from '../../lib/use-address-state';
import { workingGroupsQuery } from './working-groups.queries';

/** Which group's things are shown stands in the address, by name or id; the first that there is without. */
export function useChosenGroup() {
  const groups = useQuery(workingGroupsQuery);
  const [named, choose] = useAddressState('arbeitskreis');
  const items = groups.data?.items ?? [];
  const group = items.find(({ id, slug }) => slug === named || id === named) ?? items[0];
  return { items, group, choose, isWithoutGroup: groups.data !== undefined && group === undefined };
}

export type ChosenGroup = ReturnType<typeof useChosenGroup>;
