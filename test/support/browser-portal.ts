import { demoLogins } from '../../prisma/seed.js';
import type { Login } from './browser-window.js';
import { freePort, LaunchedPortal, temporaryFolder } from './launched-portal.js';

export type Role = 'Koordination' | 'Schriftführung' | 'Mitglied' | 'Mitglied einer anderen Gruppe' | 'Administration';

export function login(role: Role): Login {
  const found = demoLogins.find((candidate) => candidate.role === role);
  if (!found) throw new Error(`the demo has no login for the role ${role}`);
  return found;
}

/** The built portal with its demo data, as `npm start` runs it: a process, a port and a data folder of its own. */
export class DemoPortal {
  private constructor(
    private readonly process: LaunchedPortal,
    private readonly folder: Awaited<ReturnType<typeof temporaryFolder>>,
    readonly url: string,
  ) {}

  /** Without a database address it starts a PostgreSQL of its own; with `readsFiles` slides get their pages. */
  static async start(databaseUrl?: string, { readsFiles = true } = {}): Promise<DemoPortal> {
    const folder = await temporaryFolder();
    const process = LaunchedPortal.start({
      DATA_DIR: folder.path,
      PORT: String(await freePort()),
      PORTAL_DEMO: 'on',
      PROCESSING: readsFiles ? 'on' : 'off',
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    });
    const url = await process.untilReady();
    return new DemoPortal(process, folder, url.replace(/\/$/, ''));
  }

  async stop(): Promise<void> {
    await this.process.end('SIGTERM');
    await this.folder.remove();
  }
}
