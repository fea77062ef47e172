// `npm test`: installs and builds what is missing, runs Jest, ends with one line that counts.

import '../server/launch/host-node.mjs';

const { installAndBuild, prepare } = await import('../server/launch/prepare.mjs');
const { runJest } = await import('./run-jest.mjs');

await prepare(installAndBuild);
process.exitCode = await runJest(process.argv.slice(2));
