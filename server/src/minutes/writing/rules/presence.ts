type Person = { id: string; name: string };
type State = Record<string, unknown>;

const LONGEST = 4_000;
const COLOR = /^#[0-9a-f]{6}$/i;

/** What the others are told of somebody: who it is says the session, the rest says the window. Undefined is too much. */
export function presence(state: State, { id, name }: Person): State | undefined {
  if (JSON.stringify(state).length > LONGEST) return undefined;
  const color = colorOf(state.user);
  return { ...state, user: { id, name, ...(color !== undefined && { color }) } };
}

function colorOf(user: unknown): string | undefined {
  if (typeof user !== 'object' || user === null || !('color' in user)) return undefined;
  return typeof user.color === 'string' && COLOR.test(user.color) ? user.color : undefined;
}
