import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { type Manuscript, MOST_PICTURES } from '../manuscript.schemas.js';
import { htmlPieces } from './html-pieces.js';
import { PackageParts } from './package-parts.js';
import { Unreadable } from './unreadable.js';
import { walkXml } from './walk-xml.js';

const MAIN = 'word/document.xml';
const LARGEST_PICTURE = 15_000_000;
const KINDS: Record<string, string> = { 'image/png': 'png', 'image/jpeg': 'jpg' };
/** Where Word keeps headings of German templates. */
const STYLES = [
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4].flatMap((level) => [
    `p[style-name='Überschrift ${level}'] => h${level}:fresh`,
    `p[style-name='Tagesordnungspunkt ${level}'] => h${level}:fresh`,
  ]),
];

/**
 * DOCX with its headings, lists and tables; its pictures are laid into the folder. Weighed part by part first, so that
 * no bomb gets as far as mammoth.
 */
export async function docxPieces(path: string, folder: string): Promise<Manuscript> {
  const parts = await PackageParts.open(path);
  if (!parts.has(MAIN)) throw new Unreadable('broken');
  await parts.weigh();
  let hasTrackedChanges = false;
  await walkXml(parts, MAIN, {
    opens: (name) => {
      if (name === 'ins' || name === 'del' || name === 'moveFrom') hasTrackedChanges = true;
    },
  });
  const pictures = new Set<string>();
  const layAside = mammoth.images.imgElement(async (image) => {
    const ending = KINDS[image.contentType];
    if (ending === undefined || pictures.size >= MOST_PICTURES) return { src: '' };
    const bytes = await image.readAsBuffer();
    if (bytes.length > LARGEST_PICTURE) return { src: '' };
    const src = `picture-${pictures.size + 1}.${ending}`;
    await writeFile(join(folder, src), bytes);
    pictures.add(src);
    return { src };
  });
  const { value } = await mammoth.convertToHtml(
    { path },
    { styleMap: STYLES, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage: layAside },
  );
  return { ...htmlPieces(value, pictures), hasTrackedChanges };
}
