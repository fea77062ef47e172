// `npm run dev`: embedded database, server rebuilt and restarted on every change, client with hot reload.

import './host-node.mjs';

const { prepare } = await import('./prepare.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { ensureServerBuilt, forgetServerBuild } = await import('./build.mjs');
const { develop } = await import('./develop.mjs');

// An error in the sources is no reason to stop: it shows again in the first lines of the compiler.
await prepare(async () => {
  await ensureInstalled();
  await ensureServerBuilt().catch(() => undefined);
  await forgetServerBuild();
});
develop();
