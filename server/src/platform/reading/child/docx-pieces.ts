import mammoth from 'mammoth';
import type { Manuscript } from '../manuscript.schemas.js';
import { htmlPieces } from './html-pieces.js';
import { PackageParts } from './package-parts.js';
import { Unreadable } from './unreadable.js';
import { walkXml } from './walk-xml.js';

const MAIN = 'word/document.xml';
/** Where Word keeps headings of German templates. */
const STYLES = [
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4].flatMap((level) => [
    `p[style-name='Überschrift ${level}'] => h${level}:fresh`,
    `p[style-name='Tagesordnungspunkt ${level}'] => h${level}:fresh`,
  ]),
];

/** DOCX with its headings, lists and tables. Weighed part by part first, so that no bomb gets as far as mammoth. */
export async function docxPieces(path: string): Promise<Manuscript> {
  const parts = await PackageParts.open(path);
  if (!parts.has(MAIN)) throw new Unreadable('broken');
  await parts.weigh();
  let hasTrackedChanges = false;
  await walkXml(parts, MAIN, {
    opens: (name) => {
      if (name === 'ins' || name === 'del' || name === 'moveFrom') hasTrackedChanges = true;
    },
  });
  let pictureCount = 0;
  const leaveOut = mammoth.images.imgElement(async () => {
    pictureCount += 1;
    return { src: '' };
  });
  const { value } = await mammoth.convertToHtml(
    { path },
    { styleMap: STYLES, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage: leaveOut },
  );
  return { ...htmlPieces(value), pictureCount, hasTrackedChanges };
}
