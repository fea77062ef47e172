type Body = { name: string };
type Milestone = { title: string; dueOn: string | null };

/** How a measure stood at the end of a day. Days as YYYY-MM-DD. */
export type Standing = {
  id: string;
  code: string;
  title: string;
  status: string;
  statusText: string;
  endsOn: string | null;
  leads: readonly Body[];
  partners: readonly Body[];
  nextMilestone: Milestone | null;
};

export type StandingChange = {
  id: string;
  code: string;
  title: string;
  what:
    | 'added'
    | 'gone'
    | 'code'
    | 'title'
    | 'status'
    | 'statusText'
    | 'endsOn'
    | 'leads'
    | 'partners'
    | 'nextMilestone';
  before: string | null;
  after: string | null;
};

const names = (bodies: readonly Body[]): string => bodies.map(({ name }) => name).join(', ');
/** As it is told; an empty text is nothing. */
const READ: Record<Exclude<StandingChange['what'], 'added' | 'gone'>, (one: Standing) => string | null> = {
  code: ({ code }) => code,
  title: ({ title }) => title,
  status: ({ status }) => status,
  endsOn: ({ endsOn }) => endsOn,
  leads: ({ leads }) => names(leads) || null,
  partners: ({ partners }) => names(partners) || null,
  nextMilestone: ({ nextMilestone }) => nextMilestone?.title ?? null,
  statusText: ({ statusText }) => statusText || null,
};
const ASPECTS = ['code', 'title', 'status', 'endsOn', 'leads', 'partners', 'nextMilestone', 'statusText'] as const;

/** What is different on a later day, in the order of the plan; what is not in it any more comes last. */
export function standingChanges(before: readonly Standing[], after: readonly Standing[]): StandingChange[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((one) => changesOf(old.get(one.id), one)),
    ...before.filter(({ id }) => !kept.has(id)).map((one) => changeOf(one, 'gone', one.status, null)),
  ];
}

function changesOf(before: Standing | undefined, after: Standing): StandingChange[] {
  if (!before) return [changeOf(after, 'added', null, after.status)];
  return ASPECTS.filter((what) => READ[what](before) !== READ[what](after)).map((what) =>
    changeOf(after, what, READ[what](before), READ[what](after)),
  );
}

const changeOf = (
  { id, code, title }: Standing,
  what: StandingChange['what'],
  before: string | null,
  after: string | null,
): StandingChange => ({ id, code, title, what, before, after });
