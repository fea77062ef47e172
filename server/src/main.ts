import { readConfig } from './platform/config/config.js';
import { startPortal } from './portal.js';

await startPortal(readConfig());
