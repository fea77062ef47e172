import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { demoLogins } from '../../prisma/seed.js';
import type { Login } from './browser-window.js';
import { ensureTemplate, ownDatabase } from './database.js';
import { freePort, LaunchedPortal, temporaryFolder } from './launched-portal.js';

export type Role = 'Koordination' | 'Schriftführung' | 'Mitglied' | 'Mitglied einer anderen Gruppe' | 'Administration';

export function login(role: Role): Login {
  const found = demoLogins.find((candidate) => candidate.role === role);
  if (!found) throw new Error(`the demo has no login for the role ${role}`);
  return found;
}

type Folder = Awaited<ReturnType<typeof temporaryFolder>>;
type Options = { readsFiles?: boolean; folder?: Folder };

const DEMO = 'portal_demo';

/** The built portal with its demo data, as `npm start` runs it: a process, a port and a data folder of its own. */
export class DemoPortal {
  private constructor(
    private readonly launched: LaunchedPortal,
    private readonly folder: Folder,
    readonly url: string,
  ) {}

  /** Without a database address it starts a PostgreSQL of its own; with `readsFiles` slides get their pages. */
  static async start(databaseUrl?: string, { readsFiles = true, folder: given }: Options = {}): Promise<DemoPortal> {
    const folder = given ?? (await temporaryFolder());
    const launched = LaunchedPortal.start({
      DATA_DIR: folder.path,
      PORT: String(await freePort()),
      PORTAL_DEMO: 'on',
      PROCESSING: readsFiles ? 'on' : 'off',
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    });
    const url = await launched.untilReady();
    return new DemoPortal(launched, folder, url.replace(/\/$/, ''));
  }

  /** From a copy of the demo as its first start leaves it, which is made once per run. */
  static async startCopy(name: string, { readsFiles }: { readsFiles: boolean }): Promise<DemoPortal> {
    const original = join(process.env.TEST_RUN_FOLDER ?? '', 'demo');
    await ensureTemplate(DEMO, async (url) => {
      const folder = { path: original, remove: async () => undefined };
      const portal = await DemoPortal.start(url, { readsFiles: false, folder });
      await portal.stop();
    });
    const folder = await temporaryFolder();
    await cp(join(original, 'files'), join(folder.path, 'files'), { recursive: true });
    return DemoPortal.start(await ownDatabase(`journey_${name}`, DEMO), { readsFiles, folder });
  }

  async stop(): Promise<void> {
    await this.launched.end('SIGTERM');
    await this.folder.remove();
  }
}
