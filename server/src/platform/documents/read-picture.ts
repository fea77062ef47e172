import type { Picture } from './sheet.js';

// More would need more memory than one document may take.
const MOST_PIXELS = 40_000_000;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** PNG or JPEG as far as its head tells; anything else, and what is too large to be set, is no picture. */
export function readPicture(bytes: Buffer): Picture | undefined {
  const size = bytes.subarray(0, 8).equals(PNG) ? pngSize(bytes) : jpegSize(bytes);
  if (!size || size.width === 0 || size.height === 0 || size.width * size.height > MOST_PIXELS) return undefined;
  return { bytes, ...size };
}

function pngSize(bytes: Buffer): Omit<Picture, 'bytes'> | undefined {
  if (bytes.length < 24) return undefined;
  return { format: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The first frame header tells it: SOF0 to SOF15 but for the three codes between them that are something else. */
function jpegSize(bytes: Buffer): Omit<Picture, 'bytes'> | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { format: 'jpg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}
