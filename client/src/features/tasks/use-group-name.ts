import { useQuery } from '@tanstack/react-query';
import { workingGroupNamesQuery } from './tasks.queries';

/** The short name of a working group; said only to those who are in several. */
export function useGroupName(id: string): string | undefined {
  const groups = useQuery(workingGroupNamesQuery).data?.items ?? [];
  return groups.length > 1 ? groups.find((group) => group.id === id)?.shortName : undefined;
}
