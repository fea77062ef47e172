import { join } from 'node:path';
import { type Config, readConfig } from '../src/platform/config/config.js';
import { openDataFolder } from './data-folder.js';
import { EmbeddedCluster } from './embedded-cluster.js';
import { checkDatabase } from './external-database.js';
import { LaunchFailure } from './launch-failure.js';
import { checkPortIsFree, explainListenError } from './ports.js';
import { prepareDatabase } from './prepare-database.js';
import { loadProduct, type Product, type RunningPortal } from './product.js';
import type { StopList } from './stop-list.js';
import { welcome } from './welcome.js';

export type Surroundings = { stops: StopList; fail(error: unknown): void; isStopping(): boolean };

const say = (line: string) => console.log(line);

function readConfiguration(): Config {
  try {
    return readConfig();
  } catch (error) {
    throw new LaunchFailure(error instanceof Error ? error.message : String(error));
  }
}

async function startEmbedded(config: Config, { stops, fail }: Surroundings): Promise<string> {
  const cluster = await EmbeddedCluster.start(join(config.dataFolder, 'postgres'));
  stops.add(() => cluster.stop());
  cluster.onUnexpectedEnd(() => fail(new LaunchFailure('Die eingebettete Datenbank wurde von außen beendet.')));
  return cluster.ensureDatabase('portal');
}

async function serve(config: Config, product: Product, stops: StopList): Promise<RunningPortal> {
  const portal = await product.startPortal(config).catch((error) => {
    throw explainListenError(error, config.host, config.port);
  });
  stops.add(() => portal.close());
  return portal;
}

/** From the environment to an answering portal. Whatever it opens stands in the stop list at once. */
export async function launch(surroundings: Surroundings): Promise<void> {
  const { stops, isStopping } = surroundings;
  const environment = readConfiguration();
  const folder = await openDataFolder(environment.dataFolder, environment.publicUrl);
  stops.add(() => folder.release());
  await checkPortIsFree(environment.host, environment.port);
  // Before the product loads: reading its modules would keep the answer waiting beyond the five seconds.
  if (environment.databaseUrl) await checkDatabase(environment.databaseUrl);
  const loading = loadProduct();
  loading.catch(() => undefined);

  const databaseUrl = environment.databaseUrl || (await startEmbedded(environment, surroundings));
  const config = { ...environment, databaseUrl };
  if (isStopping()) return;
  const installation = await prepareDatabase(config, loading, say);
  if (isStopping()) return;
  const product = await loading;
  const portal = await serve({ ...config, ...installation }, product, stops);
  const link = await portal.firstAdministratorLink();
  for (const line of welcome(config, portal.url, installation.isDemo ? product.demoLogins : [], link)) say(line);
}
