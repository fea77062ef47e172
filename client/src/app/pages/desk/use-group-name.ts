import { useQuery } from '@tanstack/react-query';
import { workingGroupsQuery } from '../../../features/working-groups/working-groups.queries';

/** The name of a group, said only to those who belong to several. */
export function useGroupName(): (workingGroupId: string) => string | undefined {
  const groups = useQuery(workingGroupsQuery).data?.items ?? [];
  return (workingGroupId) =>
    groups.length > 1 ? groups.find(({ id }) => id === workingGroupId)?.shortName : undefined;
}
