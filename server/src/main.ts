import { readConfig } from './platform/config/config.js';
import { startPortal } from './portal.js';

const portal = await startPortal(readConfig());
portal.enableShutdownHooks();
