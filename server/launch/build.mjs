import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { step } from './progress.mjs';
import { runScript } from './run-command.mjs';
import { digestOf } from './source-digest.mjs';
import { inRoot } from './workspace.mjs';

const isServerSource = (name) => /\.(ts|json)$/.test(name) && !/\.test\.ts$|generated/.test(name);
const isClientSource = (name) => !/\.test\.tsx?$|generated/.test(name);

const generate = {
  name: 'generate',
  result: 'server/src/generated/prisma/client.ts',
  digest: () => digestOf(['package-lock.json', 'prisma/prisma.config.ts', 'prisma/schema']),
  make: () =>
    runScript(inRoot('node_modules/prisma/build/index.js'), ['generate', '--config', 'prisma/prisma.config.ts'], {
      // `generate` needs no schema engine; without these two it would try to download one and to phone home.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      DATABASE_URL: 'postgresql://unused',
    }),
};

const server = {
  name: 'server',
  result: 'dist/server/launch/main.js',
  digest: () => digestOf(['package-lock.json', 'tsconfig.json', 'server', 'prisma'], isServerSource),
  make: async () => {
    await Promise.all(['server', 'prisma'].map((part) => rm(inRoot('dist', part), { recursive: true, force: true })));
    await runScript(inRoot('node_modules/tsgo/bin/tsc'), ['-p', 'server']);
  },
};

const client = {
  name: 'client',
  result: 'dist/client/index.html',
  digest: () => digestOf(['package-lock.json', 'tsconfig.json', 'client'], isClientSource),
  make: () =>
    runScript(inRoot('node_modules/vite/bin/vite.js'), [
      'build',
      '--config',
      'client/vite.config.ts',
      '--logLevel',
      'warn',
    ]),
};

const fonts = {
  name: 'fonts',
  result: 'dist/fonts/FiraSans-Regular.ttf',
  digest: () => digestOf(['package-lock.json', 'client/build/font-subset.ts', 'server/launch/cut-fonts.mjs']),
  make: () => runScript(inRoot('server/launch/cut-fonts.mjs'), []),
};

const stampOf = (part) => inRoot('dist', `.${part.name}.stamp`);

const exists = (place) => stat(place).then(Boolean, () => false);

async function isStale(part, digest) {
  const stamp = await readFile(stampOf(part), 'utf8').catch(() => '');
  return stamp !== digest || !(await exists(inRoot(part.result)));
}

async function staleParts(parts) {
  const digests = await Promise.all(parts.map((part) => part.digest()));
  const staleness = await Promise.all(parts.map((part, index) => isStale(part, digests[index])));
  return parts.map((part, index) => ({ part, digest: digests[index] })).filter((_, index) => staleness[index]);
}

/** The stamp goes first and comes back last, so that an interrupted build is a stale one. */
async function make({ part, digest }) {
  await rm(stampOf(part), { force: true });
  await part.make();
  await writeFile(stampOf(part), digest);
}

export const needsBuild = async () => (await staleParts([generate, server, client, fonts])).length > 0;

/** Each chain in its order, the chains beside each other: the client needs nothing of the server. */
async function ensure(title, ...chains) {
  const stale = await staleParts(chains.flat());
  if (stale.length === 0) return;
  await mkdir(inRoot('dist'), { recursive: true });
  const makeChain = async (chain) => {
    for (const entry of stale.filter(({ part }) => chain.includes(part))) await make(entry);
  };
  await step(title, () => Promise.all(chains.map(makeChain)));
}

export const ensureGenerated = () => ensure('Datenbankzugriff erzeugen', [generate]);

export const ensureServerBuilt = () => ensure('Server bauen', [generate, server], [fonts]);

export const ensureBuilt = () => ensure('Server und Oberfläche bauen', [generate, server], [client], [fonts]);

/** For tools that write into dist/ by themselves. */
export const forgetServerBuild = () => rm(stampOf(server), { force: true });
