import type { Collection } from '../oparl.schemas.js';
import { collectionOf, type OparlType } from './oparl-types.js';

type Value = Date | number | boolean | string | undefined;

/** The one address of each object and list. */
export class Addresses {
  readonly system: string;

  constructor(private readonly origin: string) {
    this.system = `${origin}/oparl`;
  }

  page(path: string): string {
    return `${this.origin}${path}`;
  }

  object(type: OparlType, id: string): string {
    return `${this.system}/${collectionOf(type)}/${id}`;
  }

  list(collection: Collection, organizationId?: string): string {
    const owner = organizationId === undefined ? '' : `/organizations/${organizationId}`;
    return `${this.system}${owner}/${collection}`;
  }
}

/** Parameters stand in one order, times without fractions, and what says nothing is left out. */
export function withQuery(address: string, query: Readonly<Record<string, Value>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === false) continue;
    parameters.set(name, value instanceof Date ? toTime(value) : String(value));
  }
  const text = parameters.toString();
  return text === '' ? address : `${address}?${text}`;
}

/** yyyy-mm-ddThh:mm:ss+00:00 */
export const toTime = (instant: Date): string => `${instant.toISOString().slice(0, 19)}+00:00`;

/** Where the same is found under its one address, if it was asked for under another. */
export function canonicalOf(path: string, names: readonly string[], allowed: readonly string[]): string | undefined {
  const plain = path.replace(/\/+$/, '').toLowerCase();
  const known = names.filter((name) => allowed.includes(name));
  const isOrdered = allowed.filter((name) => known.includes(name)).join() === names.join();
  return plain === path && isOrdered ? undefined : plain;
}
