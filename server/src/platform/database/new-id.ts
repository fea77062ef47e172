import { randomBytes } from 'node:crypto';

/** The machine's time, also where tests set the portal's clock: ids are in the order in which they were made. */
const machineTime = () => Math.floor(performance.timeOrigin + performance.now());

/** A UUID of version 7, for rows whose ids are needed before they are written: the time first, then chance. */
export function newId(now: number = machineTime()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
