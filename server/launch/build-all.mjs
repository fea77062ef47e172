// `npm run build`: everything that has changed since the last build.

import './host-node.mjs';

const { installAndBuild, prepare } = await import('./prepare.mjs');
await prepare(installAndBuild);
console.log('Gebaut: dist/');
