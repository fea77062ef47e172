// The portal as it runs in production, as a process of its own for the benchmark.

import 'reflect-metadata';
import { readConfig } from '../../server/src/platform/config/config.js';
import { startPortal } from '../../server/src/portal.js';

await startPortal(readConfig());
