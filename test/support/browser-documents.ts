import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { zip } from './zip.js';

/** A file as somebody chooses it in the browser. */
export type Document = { name: string; mimeType: string; buffer: Buffer };

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples');

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A PDF with one page of text, objects and cross references in place, so that viewers open it. */
export function pdfDocument(name: string, text: string): Document {
  const content = `BT /F1 36 Tf 60 300 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 960 540] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(`${body}${table}${trailer}`, 'latin1') };
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const relationships = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/${type}" Target="${target}"/></Relationships>`;

const slide = (text: string) =>
  `<p:sld xmlns:p="${PRESENTATION}" xmlns:a="${DRAWING}"><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id="2" name="Titel"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="600000" y="600000"/><a:ext cx="8000000" cy="1500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:rPr lang="de-DE"/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`;

/** A PowerPoint file with one slide. `padding` makes it long enough for a progress bar. */
export function pptxDocument(name: string, text: string, padding = 0): Document {
  const override = (path: string, kind: string) =>
    `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.presentationml.${kind}+xml"/>`;
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/octet-stream"/>${override('/ppt/presentation.xml', 'presentation.main')}${override('/ppt/slides/slide1.xml', 'slide')}</Types>`;
  const presentation = `<p:presentation xmlns:p="${PRESENTATION}" xmlns:r="${RELATIONSHIPS}"><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst><p:sldSz cx="9144000" cy="5143500"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
  const texts = {
    '[Content_Types].xml': types,
    '_rels/.rels': relationships('officeDocument', 'ppt/presentation.xml'),
    'ppt/presentation.xml': presentation,
    'ppt/_rels/presentation.xml.rels': relationships('slide', 'slides/slide1.xml'),
    'ppt/slides/slide1.xml': slide(text),
  };
  const parts = Object.entries(texts).map(([path, xml]) => ({ name: path, content: Buffer.from(xml) }));
  const filling = { name: 'ppt/media/filling.bin', content: Buffer.alloc(padding, 'klima') };
  return { name, mimeType: PPTX, buffer: zip(padding > 0 ? [...parts, filling] : parts) };
}

/** A real file from beside the repository, when this machine has it. */
export function sample(name: string): Document | undefined {
  const path = resolve(SAMPLES, name);
  const mimeType = name.endsWith('.pdf') ? 'application/pdf' : PPTX;
  if (existsSync(path)) return { name, mimeType, buffer: readFileSync(path) };
  process.stdout.write(`${name} is not beside this repository; the journey goes on with its own files.\n`);
  return undefined;
}
