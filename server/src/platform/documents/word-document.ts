import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import { labelParts } from './page-label.js';
import { pictureSize, withPictures } from './placed-pictures.js';
import type { Pictures, Sheet } from './sheet.js';
import { wholeText } from './whole-text.js';
import { WordBlocks } from './word-blocks.js';
import { typedRuns } from './word-runs.js';
import { QUIET, WORD_TABLE_STYLES, wordNumbering, wordStyles } from './word-styles.js';

/** Twentieths of a point: 2.4 cm beside the text, 16.2 cm of text; across 1.8 cm and 26.1 cm. */
const PORTRAIT = { margin: 1361, textWidth: 9184 };
const LANDSCAPE = { margin: 1020, textWidth: 14798 };
const A4 = { width: 11906, height: 16838 };
const LOGO_HEIGHT = 60;

/** A sheet as a document of Word (DOCX): styles, outline, lists and tables are Word's own, the words those of the PDF. */
export function wordDocument(sheet: Sheet, pictures: Pictures): Promise<Buffer> {
  const language = sheet.language === 'de' ? 'de-DE' : sheet.language;
  const { margin, textWidth } = sheet.isLandscape ? LANDSCAPE : PORTRAIT;
  const blocks = new WordBlocks(pictures, textWidth);
  const orientation = sheet.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const document = new Document({
    title: wholeText(sheet.title),
    creator: wholeText(sheet.sender),
    lastModifiedBy: wholeText(sheet.sender),
    externalStyles: WORD_TABLE_STYLES,
    styles: wordStyles(language),
    numbering: wordNumbering,
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation },
            margin: { top: 1247, bottom: 1361, left: margin, right: margin },
          },
        },
        headers: sheet.stamp ? { default: headerOf(sheet.stamp) } : {},
        footers: { default: footerOf(sheet) },
        children: [
          ...letterheadOf(sheet, pictures),
          new Paragraph({ children: typedRuns(sheet.sender, { color: QUIET }) }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: typedRuns(sheet.title.trim() || '–') }),
          ...(sheet.subtitle === null
            ? []
            : [new Paragraph({ style: 'Subtitle', children: typedRuns(sheet.subtitle) })]),
          ...sheet.facts.map(
            ({ label, value }) =>
              new Paragraph({ children: [...typedRuns(`${label}: `, { bold: true }), ...typedRuns(value)] }),
          ),
          ...blocks.drawn(withPictures(sheet.blocks, pictures)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const headerOf = (stamp: string): Header =>
  new Header({
    children: [
      new Paragraph({ alignment: AlignmentType.RIGHT, children: typedRuns(stamp, { bold: true, color: QUIET }) }),
    ],
  });

function footerOf({ title, pageLabel, isLandscape }: Sheet): Footer {
  const label = labelParts(pageLabel).map(
    (part) =>
      new TextRun({
        color: QUIET,
        children: [
          'text' in part ? wholeText(part.text) : part.number === 'page' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES,
        ],
      }),
  );
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: (isLandscape ? LANDSCAPE : PORTRAIT).textWidth }],
        children: [...typedRuns(title, { color: QUIET }), new TextRun({ text: '\t' }), ...label],
      }),
    ],
  });
}

function letterheadOf({ letterhead }: Sheet, pictures: Pictures): Paragraph[] {
  if (!letterhead) return [];
  const logo = letterhead.logo === null ? undefined : pictures.get(letterhead.logo);
  const shown: ParagraphChild[] = [];
  if (logo) {
    const { width, height } = pictureSize(logo);
    const transformation = { width: (width * LOGO_HEIGHT) / height, height: LOGO_HEIGHT };
    shown.push(new ImageRun({ type: logo.format, data: logo.bytes, transformation, altText: { description: '' } }));
  }
  return [
    ...(shown.length > 0 ? [new Paragraph({ alignment: AlignmentType.RIGHT, children: shown })] : []),
    ...letterhead.lines.map(
      (line, index) =>
        new Paragraph({
          spacing: { after: index + 1 < letterhead.lines.length ? 0 : 480 },
          children: typedRuns(line, { color: QUIET }),
        }),
    ),
  ];
}
