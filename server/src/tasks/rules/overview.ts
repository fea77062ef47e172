type Row = { text: string; state: string; municipality: { name: string } };

/** How far a group has come; the same task of several municipalities is named once. */
export type TaskOverview = { done: number; total: number; open: Array<{ text: string; by: string[] }> };

export function overview(tasks: readonly Row[]): TaskOverview {
  const counted = tasks.filter(({ state }) => state !== 'dropped');
  const open = new Map<string, string[]>();
  for (const { text, state, municipality } of counted) {
    if (state !== 'done') open.set(text, [...(open.get(text) ?? []), municipality.name]);
  }
  return {
    done: counted.filter(({ state }) => state === 'done').length,
    total: counted.length,
    open: [...open].map(([text, by]) => ({ text, by })),
  };
}
