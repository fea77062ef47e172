import { z } from 'zod';
import { Invalid } from '../errors/domain-error.js';

/** A page of a keyset-ordered list; `nextCursor` is opaque and null on the last page. */
export const Page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export type Page<Item> = { items: Item[]; nextCursor: string | null };

/** Position in a list ordered by an instant and an id. */
export type Position = { at: Date; id: string };

const Keys = z.tuple([z.iso.datetime(), z.uuid()]);

export function encodeCursor({ at, id }: Position): string {
  return Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');
}

/** Reads a cursor given by a client; a broken one is the client's mistake. */
export function decodeCursor(cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [at, id] = Keys.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { at: new Date(at), id };
  } catch {
    throw new Invalid([{ pointer: '#/cursor', detail: 'Diese Seite der Liste gibt es nicht.' }]);
  }
}

/** Cuts a list that was read with one row more than asked for. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  position: (row: Row) => Position,
  present: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(present),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(position(last)) : null,
  };
}

/** All items of a list, page after page, as long as they are `wanted`. For what reads it whole. */
export async function everyItem<Item>(
  list: (cursor: string | undefined) => Promise<Page<Item>>,
  wanted: (item: Item) => boolean = () => true,
): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await list(cursor);
    const kept = items.filter(wanted);
    found.push(...kept);
    cursor = kept.length === items.length ? (nextCursor ?? undefined) : undefined;
  } while (cursor !== undefined);
  return found;
}
