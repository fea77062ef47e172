import type { TestApp } from './app.js';

export type OparlObject = Record<string, unknown> & { id: string; type: string };
export type OparlPage = {
  data: OparlObject[];
  pagination: Record<string, number>;
  links: Record<string, string>;
};

const SCHEMA = 'https://schema.oparl.org/1.1/';

/** Lists are external: an address of the field leads to pages. */
export const LISTS: Readonly<Record<string, readonly string[]>> = {
  System: ['body'],
  Body: [
    ...['organization', 'person', 'meeting', 'paper', 'agendaItem', 'consultation', 'file', 'membership'],
    ...['locationList', 'legislativeTermList'],
  ],
  Organization: ['meeting', 'consultation'],
};

export const nameOf = ({ type }: { type: string }): string => type.replace(SCHEMA, '');

/** Reads as a program does: every answer asked for by the address that another answer told. */
export class OparlReader {
  private readonly origin: string;

  constructor(
    private readonly portal: TestApp,
    system: { id: string },
  ) {
    this.origin = new URL(system.id).origin;
  }

  static async begin(portal: TestApp): Promise<{ reader: OparlReader; system: OparlObject }> {
    const system = await (await fetch(`${portal.url}/oparl`)).json();
    return { reader: new OparlReader(portal, system), system };
  }

  fetch(address: string, init?: RequestInit): Promise<Response> {
    return fetch(address.replace(this.origin, this.portal.url), init);
  }

  async object(address: string): Promise<OparlObject> {
    return (await this.fetch(address)).json();
  }

  /** Every page, as its links lead. */
  async list(address: string): Promise<OparlObject[]> {
    const all: OparlObject[] = [];
    for (let next: string | undefined = address; next !== undefined; ) {
      const page: OparlPage = await (await this.fetch(next)).json();
      all.push(...page.data);
      next = page.links.next;
    }
    return all;
  }

  /** Everything that can be reached from the system, by address. */
  async crawl(system: OparlObject): Promise<Map<string, OparlObject>> {
    const found = new Map([[system.id, system]]);
    const waiting: OparlObject[] = [system];
    for (let object = waiting.pop(); object; object = waiting.pop()) {
      for (const field of LISTS[nameOf(object)] ?? []) {
        const address = object[field];
        if (typeof address !== 'string') continue;
        for (const listed of await this.list(address)) {
          if (!found.has(listed.id)) waiting.push(listed);
          found.set(listed.id, listed);
        }
      }
    }
    return found;
  }
}

/** Objects shown within an object, at any depth. */
export function embeddedIn(value: unknown, isTop = true): OparlObject[] {
  if (Array.isArray(value)) return value.flatMap((one) => embeddedIn(one, false));
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap((one) => embeddedIn(one, false));
  return !isTop && isObject(value) ? [value, ...within] : within;
}

const isObject = (value: object): value is OparlObject =>
  'id' in value && 'type' in value && typeof value.type === 'string' && value.type.startsWith(SCHEMA);

/** Addresses of objects that an object tells, also within what it shows. */
export function referencesIn(value: unknown): string[] {
  if (typeof value === 'string') return /\/oparl\/[a-z-]+\/[0-9a-f-]{36}$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}
