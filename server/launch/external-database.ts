import pg from 'pg';
import { codeOf, LaunchFailure } from './launch-failure.js';

const patience = 5000;
const oldestVersion = 150000;

function describe(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${pathname.slice(1)} auf ${host}`;
  } catch {
    return 'aus DATABASE_URL';
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
      return 'Dort antwortet kein PostgreSQL.';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'Diesen Rechner gibt es nicht.';
    case '28P01':
    case '28000':
      return 'Benutzer oder Kennwort stimmen nicht.';
    case '3D000':
      return 'Diese Datenbank gibt es dort nicht.';
    default:
      return /timeout/i.test(message) ? 'Innerhalb von fünf Sekunden kam keine Antwort.' : message;
  }
}

async function readVersion(url: string): Promise<{ number: number; name: string }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience, query_timeout: patience });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number; name: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
    );
    return rows[0] ?? { number: 0, name: '' };
  } finally {
    void client.end().catch(() => undefined);
  }
}

/** Fails within five seconds and with the reason, instead of in the first request. */
export async function checkDatabase(url: string): Promise<void> {
  const version = await readVersion(url).catch((error) => {
    throw new LaunchFailure(`Die Datenbank ${describe(url)} ist nicht erreichbar (DATABASE_URL): ${reasonOf(error)}`);
  });
  if (version.number >= oldestVersion) return;
  throw new LaunchFailure(
    `Die Datenbank ${describe(url)} ist PostgreSQL ${version.name}; das Portal braucht Version 15 oder neuer.`,
  );
}
