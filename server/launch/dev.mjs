// `npm run dev`: embedded database, server rebuilt and restarted on every change, client with hot reload.

import './host-node.mjs';

const { prepare } = await import('./prepare.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { ensureServerBuilt } = await import('./build.mjs');
const { develop } = await import('./develop.mjs');

await prepare(async () => {
  await ensureInstalled();
  await ensureServerBuilt();
});
develop();
