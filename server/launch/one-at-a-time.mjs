import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './workspace.mjs';

// A name that the kernel frees with its holder, however that ends. Other systems go without.
const name = `klimaportal-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`;
const addresses = { linux: `\0${name}`, win32: `\\\\.\\pipe\\${name}` };
const address = addresses[process.platform];

function tryHold() {
  return new Promise((resolve, reject) => {
    const holder = createServer();
    holder.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    holder.listen(address, () => resolve(holder));
  });
}

async function hold() {
  let holder = await tryHold();
  if (!holder) console.log('  Hier wird gerade schon installiert oder gebaut; es geht gleich weiter …');
  while (!holder) {
    await pause(300);
    holder = await tryHold();
  }
  return holder;
}

/** Two commands in the same clone install and build one after the other. */
export async function oneAtATime(work) {
  const holder = address ? await hold() : null;
  try {
    return await work();
  } finally {
    holder?.close();
  }
}
