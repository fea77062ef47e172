// `npm run contract`: the OpenAPI document read off the controllers, and the client's types made from it.

import './host-node.mjs';

const { prepare } = await import('./prepare.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { writeContract } = await import('./write-contract.mjs');

await prepare(async () => {
  await ensureInstalled();
  await writeContract();
});
