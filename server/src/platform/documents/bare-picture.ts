import type { Picture } from './sheet.js';

const CHUNKS = 'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT pHYs bKGD cICP'.split(' ');
const [APP0, APP1, APP2, APP14, APP15] = [0xe0, 0xe1, 0xe2, 0xee, 0xef];
const [END, SCAN, COMMENT] = [0xd9, 0xda, 0xfe];

/**
 * A picture as it is seen and nothing else of it: no place, no camera, no name, no second picture behind the first.
 * Undefined where it cannot be taken apart.
 */
export function barePicture({ bytes, format, ...size }: Picture): Picture | undefined {
  const parts = format === 'png' ? barePng(bytes) : bareJpeg(bytes);
  return parts && { bytes: Buffer.concat(parts), format, ...size };
}

function barePng(bytes: Buffer): Buffer[] | undefined {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    if (CHUNKS.includes(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return parts;
    at = end;
  }
  return undefined;
}

function bareJpeg(bytes: Buffer): Buffer[] | undefined {
  const parts = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === END) return [...parts, bytes.subarray(at, at + 2)];
    let end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return undefined;
    if (marker === SCAN) end = endOfScan(bytes, end);
    const segment = bytes.subarray(at, end);
    if (marker === APP1) parts.push(...turned(segment));
    else if (isSeen(marker, segment)) parts.push(segment);
    at = end;
  }
  return [...parts, Buffer.from([0xff, END])];
}

/** Colours are seen: their profile is in the third, how they are transformed in the last but one. */
function isSeen(marker: number, segment: Buffer): boolean {
  if (marker === APP2) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE';
  return marker === APP0 || marker === APP14 || marker < APP0 || (marker > APP15 && marker !== COMMENT);
}

/** Where something follows that is no part of the pixels: 0xff00 is a byte of them, 0xffd0 to 0xffd7 count them. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

const ORIENTATION = 0x0112;

/** Which way up it is held is all that is kept of what the camera wrote. */
function turned(segment: Buffer): Buffer[] {
  const orientation = orientationOf(segment);
  if (orientation < 2 || orientation > 8) return [];
  const kept = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010000000000000000', 'hex');
  kept.writeUInt16BE(orientation, 28);
  return [kept];
}

/** 0 where nothing says so. */
function orientationOf(segment: Buffer): number {
  const tiff = segment.subarray(10);
  if (segment.toString('latin1', 4, 8) !== 'Exif' || tiff.length < 14) return 0;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(first); entry += 1) {
    const at = first + 2 + entry * 12;
    if (short(at) === ORIENTATION) return short(at + 8);
  }
  return 0;
}
