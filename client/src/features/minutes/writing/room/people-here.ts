/** Who has the text open, once, with the tone of their caret. */
export type PersonHere = { id: string; name: string; tone: Tone };

const TONES = ['notice', 'accent', 'primary', 'warning', 'danger'] as const;
export type Tone = (typeof TONES)[number];

/** The same everywhere: pairs of the theme whose contrast is tested. */
export function toneOf(id: string): Tone {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return TONES[sum % TONES.length] ?? 'notice';
}

/** What others say of themselves is not trusted to have a shape. */
export function personIn(state: unknown): PersonHere | null {
  if (typeof state !== 'object' || state === null || !('user' in state)) return null;
  const { user } = state;
  if (typeof user !== 'object' || user === null || !('id' in user) || !('name' in user)) return null;
  const { id, name } = user;
  return typeof id === 'string' && typeof name === 'string' ? { id, name, tone: toneOf(id) } : null;
}

export function peopleIn(states: Iterable<unknown>): PersonHere[] {
  const people = new Map<string, PersonHere>();
  for (const state of states) {
    const person = personIn(state);
    if (person) people.set(person.id, person);
  }
  return [...people.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'de'));
}

/** Carets move all the time, people come and go. */
export const areTheSame = (some: readonly PersonHere[], others: readonly PersonHere[]): boolean =>
  some.length === others.length &&
  some.every(({ id, name }, place) => id === others[place]?.id && name === others[place]?.name);
