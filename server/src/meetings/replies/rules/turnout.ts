export type Reply = 'accepted' | 'tentative' | 'declined' | 'delegated';
/** How a municipality will take part, from what its people said. */
export type Turnout = 'accepted' | 'represented' | 'tentative' | 'open' | 'declined';

type Invited = {
  memberId: string;
  municipality: { id: string };
  reply: Reply | null;
  deputyId: string | null;
  capacity: 'member' | 'deputy' | 'guest';
};

const BEST_FIRST: readonly Turnout[] = ['accepted', 'represented', 'tentative', 'open', 'declined'];

/**
 * One person who comes is enough; guests of the group speak for nobody. Deputies count for the one who sends them.
 * `everybody` without those who have left: a deputy who is not there, or sends somebody else, represents nobody.
 */
export function turnout(ofMunicipality: readonly Invited[], everybody: ReadonlyMap<string, Invited>): Turnout {
  const states = ofMunicipality
    .filter(({ capacity }) => capacity === 'member')
    .map((person) => turnoutOf(person, everybody));
  return BEST_FIRST.find((state) => states.includes(state)) ?? 'open';
}

function turnoutOf({ reply, deputyId }: Invited, everybody: ReadonlyMap<string, Invited>): Turnout {
  if (reply === null) return 'open';
  if (reply !== 'delegated') return reply;
  const deputy = everybody.get(deputyId ?? '');
  const isGone = deputy === undefined || deputy.reply === 'declined' || deputy.reply === 'delegated';
  return isGone ? 'declined' : 'represented';
}

/** Who is reminded: whoever has not answered for a municipality of which nobody comes yet. */
export function unanswered<Person extends Invited>(people: readonly Person[]): Person[] {
  const everybody = new Map<string, Invited>(people.map((person) => [person.memberId, person]));
  const groups = Map.groupBy(people, ({ municipality }) => municipality.id);
  return people.filter((person) => {
    if (person.reply !== null || person.capacity !== 'member') return false;
    const state = turnout(groups.get(person.municipality.id) ?? [], everybody);
    return state === 'open' || state === 'tentative';
  });
}
