import { crc32 } from 'node:zlib';

type Part = { name: string; content: Buffer /** What the directory says, if it lies. */; claimedSize?: number };

const OOXML = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  pptm: 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml',
};

/** A zip file with uncompressed parts, as small as the format allows. */
export function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize } of parts) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(claimedSize === undefined ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(claimedSize ?? content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), fields, place, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, Buffer.from('PK\u0005\u0006'), end]);
}

const part = (name: string, content = ''): Part => ({ name, content: Buffer.from(content) });

/** An Office package that says what it is, with further parts. */
export function officeFile(kind: keyof typeof OOXML, ...more: string[]): Buffer {
  const types = `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${OOXML[kind]}"/></Types>`;
  return zip([part('[Content_Types].xml', types), part('main.xml', '<x/>'), ...more.map((name) => part(name))]);
}

/** An OpenDocument package. */
export function openDocument(kind: 'presentation' | 'text' | 'spreadsheet', ...more: string[]): Buffer {
  const mimetype = `application/vnd.oasis.opendocument.${kind}`;
  return zip([part('mimetype', mimetype), part('content.xml', '<x/>'), ...more.map((name) => part(name))]);
}
