// `npm run check`: what has to hold before a change leaves the house, one line per step.

import './host-node.mjs';

const { prepare } = await import('./prepare.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { ensureGenerated } = await import('./build.mjs');
const { runChecks } = await import('./run-checks.mjs');

await prepare(async () => {
  await ensureInstalled();
  await ensureGenerated();
  await runChecks();
});
