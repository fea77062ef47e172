import {
  degrees,
  PDFArray,
  PDFDict,
  type PDFFont,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFString,
  rgb,
} from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);

/** What a page is made of; anything else (actions, structure of another document, private notes) stays behind. */
const PAGE_KEEPS = new Set(
  'Type Parent Resources MediaBox CropBox BleedBox TrimBox ArtBox Contents Rotate Group Annots UserUnit'.split(' '),
);
/** Marks that are seen on the page. Nothing that plays, runs, opens or holds other files. */
const MARKS = new Set(
  'FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Ink Widget'.split(' '),
);
const MARK_KEEPS = ['Type', 'Rect', 'AP', 'AS', 'F', 'C', 'BS', 'Border', 'Contents', 'QuadPoints'];

/** Before it is copied: the copier follows every reference, and some lead through the whole document. */
export function cleanPage(page: PDFPage): void {
  const { node } = page;
  const annotations = (node.Annots()?.asArray() ?? []).flatMap((one) => cleanAnnotation(node.context.lookup(one)));
  for (const key of node.keys()) {
    if (!PAGE_KEEPS.has(key.decodeText())) node.delete(key);
  }
  node.delete(name('Annots'));
  if (annotations.length > 0) node.set(name('Annots'), node.context.obj(annotations));
}

function cleanAnnotation(annotation: unknown): PDFDict[] {
  if (!(annotation instanceof PDFDict)) return [];
  const subtype = annotation.lookup(name('Subtype'));
  const kind = subtype instanceof PDFName ? subtype.decodeText() : '';
  if (kind === 'Link') return linkOut(annotation);
  if (!MARKS.has(kind) || !annotation.has(name('AP'))) return [];
  const kept = annotation.context.obj({ Subtype: kind === 'Widget' ? 'Stamp' : kind });
  for (const key of MARK_KEEPS) {
    const value = annotation.get(name(key));
    if (value !== undefined) kept.set(name(key), value);
  }
  return [kept];
}

/** Links to the web stay; those inside the old document would lead nowhere. */
function linkOut(annotation: PDFDict): PDFDict[] {
  const action = annotation.lookup(name('A'));
  const target = action instanceof PDFDict ? action.lookup(name('URI')) : undefined;
  const address = target instanceof PDFString || target instanceof PDFHexString ? target.decodeText() : '';
  const place = annotation.lookup(name('Rect'));
  if (!/^(https?:\/\/|mailto:)/i.test(address) || !(place instanceof PDFArray)) return [];
  const { context } = annotation;
  return [
    context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: place,
      Border: [0, 0, 0],
      A: { S: 'URI', URI: PDFString.of(address.replace(/[\\()]/g, '\\$&')) },
    }),
  ];
}

/** Right and up on the page as it is shown, in its own coordinates, and the corner that is seen at the lower left. */
function shownAxes(page: PDFPage) {
  const { x, y, width, height } = page.getCropBox();
  const turn = ((((Math.round(page.getRotation().angle / 90) * 90) % 360) + 360) % 360) / 90;
  const axes = [
    { turn: 0, right: [1, 0], up: [0, 1], corner: [x, y], size: [width, height] },
    { turn: 90, right: [0, 1], up: [-1, 0], corner: [x + width, y], size: [height, width] },
    { turn: 180, right: [-1, 0], up: [0, -1], corner: [x + width, y + height], size: [width, height] },
    { turn: 270, right: [0, -1], up: [1, 0], corner: [x, y + height], size: [height, width] },
  ] as const;
  return axes[turn] ?? axes[0];
}

/** Adds a strip below the page and writes on it, so that nothing of the page is covered. */
export function writeBelow(page: PDFPage, text: string, font: PDFFont): void {
  const { turn, right, up, corner, size } = shownAxes(page);
  const letters = Math.min(Math.max(Math.min(...size) * 0.0165, 4), 40);
  const strip = letters * 2.4;
  const at = (along: number, above: number) => ({
    x: corner[0] + right[0] * along + up[0] * above,
    y: corner[1] + right[1] * along + up[1] * above,
  });
  const [low, high] = [at(0, -strip), at(size[0], size[1])];
  const box = [
    Math.min(low.x, high.x),
    Math.min(low.y, high.y),
    Math.abs(high.x - low.x),
    Math.abs(high.y - low.y),
  ] as const;
  for (const key of ['BleedBox', 'TrimBox', 'ArtBox']) page.node.delete(name(key));
  page.setMediaBox(...box);
  page.setCropBox(...box);
  const rotate = degrees(turn);
  page.drawRectangle({ ...at(0, -strip), width: size[0], height: strip, rotate, color: rgb(1, 1, 1) });
  const along = Math.max(letters, size[0] - letters * 1.5 - font.widthOfTextAtSize(text, letters));
  page.drawText(text, {
    ...at(along, -strip + letters * 0.8),
    size: letters,
    font,
    rotate,
    color: rgb(0.3, 0.36, 0.32),
  });
}
