type Milestone = { id: string; title: string; dueOn: string | null; reachedOn: string | null };

/** A measure as one of its revisions has it. Days as YYYY-MM-DD, municipalities by id. */
export type Snapshot = {
  field: { id: string; code: string; title: string };
  number: number;
  title: string;
  description: string;
  status: string;
  statusText: string;
  endsOn: string | null;
  office: string | null;
  leadIds: string[];
  partnerIds: string[];
  milestones: Milestone[];
  isRemoved: boolean;
};

export const CHANGED = [
  'code',
  'field',
  'title',
  'description',
  'status',
  'status_text',
  'ends_on',
  'office',
  'leads',
  'partners',
  'milestone_added',
  'milestone_removed',
  'milestone_changed',
  'milestone_reached',
  'milestone_reopened',
  'removed',
  'restored',
] as const;

/** Ids of municipalities stand in the lists, everything else is words, codes and days. */
export type Change = { what: (typeof CHANGED)[number]; before: string | null; after: string | null } & {
  beforeIds?: string[];
  afterIds?: string[];
};

const code = ({ field, number }: Snapshot) => `${field.code} ${number}`;

/** What is different in the later of two snapshots of a measure. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const words = (what: Change['what'], read: (one: Snapshot) => string | null): Change[] =>
    read(before) === read(after) ? [] : [{ what, before: read(before), after: read(after) }];
  const bodies = (what: Change['what'], read: (one: Snapshot) => string[]): Change[] =>
    sameSet(read(before), read(after))
      ? []
      : [{ what, before: null, after: null, beforeIds: read(before), afterIds: read(after) }];
  return [
    ...words('code', code),
    ...words('field', ({ field }) => field.title),
    ...words('title', ({ title }) => title),
    ...words('description', ({ description }) => description),
    ...words('status', ({ status }) => status),
    ...words('status_text', ({ statusText }) => statusText),
    ...words('ends_on', ({ endsOn }) => endsOn),
    ...words('office', ({ office }) => office),
    ...bodies('leads', ({ leadIds }) => leadIds),
    ...bodies('partners', ({ partnerIds }) => partnerIds),
    ...milestoneChanges(before.milestones, after.milestones),
    ...removal(before.isRemoved, after.isRemoved),
  ];
}

function milestoneChanges(before: readonly Milestone[], after: readonly Milestone[]): Change[] {
  const gone = before.filter(({ id }) => !after.some((one) => one.id === id));
  return [
    ...gone.map(({ title }): Change => ({ what: 'milestone_removed', before: title, after: null })),
    ...after.flatMap((milestone): Change[] => {
      const old = before.find(({ id }) => id === milestone.id);
      if (!old) return [{ what: 'milestone_added', before: null, after: milestone.title }];
      return milestoneChange(old, milestone);
    }),
  ];
}

function milestoneChange(old: Milestone, { title, dueOn, reachedOn }: Milestone): Change[] {
  const changes: Change[] = [];
  if (old.title !== title) changes.push({ what: 'milestone_changed', before: old.title, after: title });
  else if (old.dueOn !== dueOn) changes.push({ what: 'milestone_changed', before: title, after: title });
  if (old.reachedOn === reachedOn) return changes;
  const what = reachedOn === null ? 'milestone_reopened' : 'milestone_reached';
  return [...changes, { what, before: title, after: reachedOn }];
}

const removal = (was: boolean, is: boolean): Change[] =>
  was === is ? [] : [{ what: is ? 'removed' : 'restored', before: null, after: null }];

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
