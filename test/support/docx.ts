import { zip } from './zip.js';

type Parts = Parameters<typeof zip>[0];

const HEAD = '<?xml version="1.0"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="gif" ContentType="image/gif"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

/** The smallest picture there is. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A Word document of these paragraphs. */
export function docx(body: string, more: Parts = []): Buffer {
  const main = `${HEAD}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`;
  return zip([
    { name: '[Content_Types].xml', content: Buffer.from(TYPES) },
    { name: '_rels/.rels', content: Buffer.from(RELATIONS) },
    { name: 'word/document.xml', content: Buffer.from(main) },
    ...more,
  ]);
}

export const words = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Where a picture stands; its file comes with `media`. */
export const drawing = (file: string, description = ''): string =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing"><wp:docPr id="1" name="Bild" descr="${description}"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture"><pic:blipFill><a:blip r:embed="${file}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** Pictures, called by the names of their files. */
export const media = (files: Record<string, Buffer>): Parts => [
  {
    name: 'word/_rels/document.xml.rels',
    content: Buffer.from(
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${Object.keys(files)
        .map((file) => `<Relationship Id="${file}" Type="${OFFICE}/image" Target="media/${file}"/>`)
        .join('')}</Relationships>`,
    ),
  },
  ...Object.entries(files).map(([file, content]) => ({ name: `word/media/${file}`, content })),
];
