import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { zip } from './zip.js';

/** A PDF with a heading and a sentence on every page. */
export async function pdfDeck(titles: readonly string[]): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const title of titles) {
    const page = document.addPage([960, 540]);
    page.drawText(title, { x: 60, y: 440, size: 36, font });
    page.drawText(`Was dazu zu sagen ist: ${title} und mehr.`, { x: 60, y: 360, size: 18, font });
  }
  return Buffer.from(await document.save());
}

export type Slide = { title: string; text: string; notes?: string; isHidden?: boolean };

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';

const shape = (type: string, text: string) =>
  `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;
const tree = (root: string, shapes: string, attributes = '') =>
  `<p:${root} ${MAIN}${attributes}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:${root}>`;
const relations = (...all: Array<[id: string, type: string, target: string]>) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** What reading needs of a PPTX; the files are named against the order of the slides. */
export function presentation(slides: readonly Slide[]): Buffer {
  const fileOf = (index: number) => slides.length - index;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types><Override PartName="/ppt/presentation.xml" ContentType="${TYPE}"/></Types>`,
    'ppt/presentation.xml': `<p:presentation ${MAIN}><p:sldIdLst>${slides
      .map((_, index) => `<p:sldId id="${256 + index}" r:id="r${index}"/>`)
      .join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      ...slides.map((_, index): [string, string, string] => [`r${index}`, 'slide', `slides/slide${fileOf(index)}.xml`]),
    ),
  };
  slides.forEach(({ title, text, notes, isHidden }, index) => {
    const file = fileOf(index);
    const shapes = shape('title', title) + shape('body', text) + shape('sldNum', `${index + 1}`);
    parts[`ppt/slides/slide${file}.xml`] = tree('sld', shapes, isHidden ? ' show="0"' : '');
    if (notes === undefined) return;
    parts[`ppt/slides/_rels/slide${file}.xml.rels`] = relations(['n', 'notesSlide', `../notesSlides/notes${file}.xml`]);
    parts[`ppt/notesSlides/notes${file}.xml`] = tree('notes', shape('body', notes));
  });
  return zip(Object.entries(parts).map(([name, content]) => ({ name, content: Buffer.from(content) })));
}
