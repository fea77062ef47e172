// `npm start`: installs what is missing, builds what has changed, then runs the portal on its own Node.
// The imports are dynamic so that an old Node reads the sentence of host-node instead of a syntax error.

import './host-node.mjs';

const { startPortal } = await import('./start-portal.mjs');
await startPortal();
