import { z } from 'zod';

type Person = { id: string; name: string };
type State = Record<string, unknown>;

const LONGEST = 4_000;
const COLOR = /^#[0-9a-f]{6}$/i;

const Step = z.strictObject({ client: z.int().min(0), clock: z.int().min(0) });
const Place = z
  .strictObject({
    type: Step.nullish(),
    /** The item whose text it is. */
    tname: z.uuid().nullish(),
    item: Step.nullish(),
    assoc: z.int().min(-1).max(1).nullish(),
  })
  .refine(({ type, tname, item }) => (type ?? tname ?? item ?? null) !== null);
/** A place in the text as Yjs tells it. Of anything else the editors of the others would break. */
const Cursor = z.strictObject({ anchor: Place, head: Place }).nullish();

/**
 * What the others are told of somebody: who it is says the session, where they write says the window. Undefined is what
 * no window of ours says.
 */
export function presence(state: State, { id, name }: Person): State | undefined {
  if (JSON.stringify(state).length > LONGEST) return undefined;
  const cursor = Cursor.safeParse(state.cursor);
  if (!cursor.success) return undefined;
  const color = colorOf(state.user);
  return { user: { id, name, ...(color !== undefined && { color }) }, cursor: cursor.data ?? null };
}

function colorOf(user: unknown): string | undefined {
  if (typeof user !== 'object' || user === null || !('color' in user)) return undefined;
  return typeof user.color === 'string' && COLOR.test(user.color) ? user.color : undefined;
}
