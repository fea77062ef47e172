import type pg from 'pg';
import { calendarDay } from '../../server/src/platform/clock/calendar-day.js';
import type { Clock } from '../../server/src/platform/clock/clock.js';
import { scaleStatements, stableIdFunction, withoutReferenceChecks } from './scale-statements.js';

export type Scale = {
  municipalities: number;
  members: number;
  meetings: number;
  talks: number;
  minutes: number;
  /** Divides meetings, talks and minutes only: a page of twenty keeps its width, whatever the length of the list. */
  divisor?: number;
};

export type ScaleDependencies = {
  /** A connection of its own: pooled ones end statements after a few seconds. */
  client: Pick<pg.ClientBase, 'query'>;
  hashPassword(password: string): Promise<string>;
  clock: Pick<Clock, 'now'>;
};

/** In every group; coordinates the first. */
export const scaleLogin = { email: 'person-1@musterkommune-1.example', password: 'Sechzig-Kommunen-ein-Ziel' };

export const fullScale: Scale = { municipalities: 60, members: 300, meetings: 5000, talks: 15_000, minutes: 5000 };

/**
 * Fills an empty, migrated database with plausible rows for measuring, the same on every run of a day: other bodies
 * than the demo's, half of the meetings still to come, no bytes behind the files.
 */
export async function seedScale(
  { client, hashPassword, clock }: ScaleDependencies,
  { municipalities, members, meetings, talks, minutes, divisor = 1 }: Scale = fullScale,
): Promise<void> {
  const part = (whole: number) => Math.max(1, Math.round(whole / divisor));
  const groups = Math.max(1, Math.floor(members / municipalities));
  const parameters = {
    municipalities,
    members,
    groups,
    meetings: part(meetings),
    minutes: part(minutes),
    talks_per_meeting: Math.max(1, Math.round(talks / meetings)),
    today: calendarDay(clock.now()),
    password_hash: await hashPassword(scaleLogin.password),
  };
  await client.query('set synchronous_commit to off');
  await client.query(withoutReferenceChecks);
  await client.query(stableIdFunction);
  for (const statement of scaleStatements) {
    const { text, values } = bound(statement, parameters);
    await client.query(text, values);
  }
  await client.query('reset session_replication_role');
  await client.query('vacuum analyze');
}

/** `:name` becomes a numbered parameter of the statement. */
function bound(statement: string, parameters: Record<string, string | number>) {
  const values: (string | number)[] = [];
  const text = statement.replace(/(?<!:):([a-z_]+)/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`No parameter ${name}.`);
    values.push(value);
    return `$${values.length}::${typeof value === 'number' ? 'int' : 'text'}`;
  });
  return { text, values };
}
