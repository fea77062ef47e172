import { createHash } from 'node:crypto';

/**
 * A UUID of version 7 made from a name and a time: addresses stay the same when the demo is loaded again on the same
 * day, and ids sort by age like those of the running portal.
 */
export function stableId(name: string, at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(name.normalize('NFC')).digest('hex');
  return [time.slice(0, 8), time.slice(8, 12), `7${hash.slice(0, 3)}`, `a${hash.slice(3, 6)}`, hash.slice(6, 18)].join(
    '-',
  );
}
