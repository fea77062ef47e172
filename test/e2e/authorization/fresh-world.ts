import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { TestApp } from '../../support/app.js';
import { keepTables, restoreTables } from '../../support/database.js';
import { createWorld, type World } from './world.js';

/** A world as nobody has touched it: made once, and its rows and files put back whenever one is asked for. */
export function useFreshWorld(portal: TestApp): () => Promise<World> {
  let made: World | undefined;
  let files = '';

  afterAll(() => rm(files, { recursive: true, force: true }));

  return async () => {
    const { pool } = portal.database;
    if (made) {
      await restoreTables(pool);
      await cp(files, portal.dataFolder, { recursive: true });
      return made;
    }
    made = await createWorld(portal);
    await keepTables(pool);
    files = await mkdtemp(join(tmpdir(), 'klimaportal-world-'));
    await cp(portal.dataFolder, files, { recursive: true });
    return made;
  };
}
