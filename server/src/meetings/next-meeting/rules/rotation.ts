const FEWEST = 3;

/**
 * Whose turn it is to host, where hosts take turns: whoever followed the last host before, else whoever has not hosted
 * for longest. `hosts`: of the meetings that had one, the newest first. Null where the same ones host again and again.
 */
export function nextHost(hosts: readonly string[]): string | null {
  const [last] = hosts;
  const newest = hosts.slice(0, FEWEST);
  if (last === undefined || newest.length < FEWEST || new Set(newest).size < FEWEST) return null;
  const before = hosts.indexOf(last, 1);
  const followed = before > 0 ? hosts[before - 1] : undefined;
  return followed !== undefined && followed !== last ? followed : ([...new Set(hosts)].at(-1) ?? null);
}
