import { createHash } from 'node:crypto';
import { NodeCompiler, type RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { Injectable } from '@nestjs/common';
import type { BinderSheet } from './binder-sheet.js';
import { BINDER_TEMPLATE } from './binder-template.js';
import { documentFonts } from './document-fonts.js';
import { pictureSize, withPictures } from './placed-pictures.js';
import { printable } from './printable.js';
import type { Picture, Pictures, Sheet } from './sheet.js';
import { SHEET_TEMPLATE } from './sheet-template.js';

const ACCESSIBLE = { pdfStandard: 'ua-1' };
// Results of Typst's memory that were of no use for so many documents are forgotten.
const MEMORY = 10;
const NONE: Pictures = new Map();

/** Sets documents as accessible PDF (PDF/UA-1) in this process: no browser, no network, milliseconds. */
@Injectable()
export class DocumentPress {
  private compiler: Promise<NodeCompiler> | undefined;

  /** The same for the same PDF, known before it is set. */
  versionOf(sheet: Sheet): string {
    return createHash('sha256').update(SHEET_TEMPLATE).update(JSON.stringify(sheet)).digest('base64url');
  }

  /** A picture that cannot be set, as broken ones cannot, keeps nobody from the words. */
  async pdf(sheet: Sheet, pictures: Pictures = NONE): Promise<Uint8Array> {
    const whole = (shown: Pictures) => ({
      ...sheet,
      blocks: withPictures(sheet.blocks, shown),
      letterhead: headOf(sheet, shown),
    });
    try {
      return await this.set(SHEET_TEMPLATE, whole(pictures), ACCESSIBLE, pictures);
    } catch (error) {
      if (pictures.size === 0) throw error;
      return this.set(SHEET_TEMPLATE, whole(NONE), ACCESSIBLE, NONE);
    }
  }

  /** The binder's own pages, tagged; the whole will not fulfil the standard, so it does not claim to. */
  binder(sheet: BinderSheet): Promise<Uint8Array> {
    return this.set(BINDER_TEMPLATE, sheet, {}, NONE);
  }

  private async set(template: string, sheet: object, options: RenderPdfOpts, pictures: Pictures): Promise<Uint8Array> {
    const compiler = await this.ready();
    const sheetInputs = { sheet: JSON.stringify(sheet, printed), pictures: JSON.stringify(sizesOf(pictures)) };
    for (const [key, { bytes }] of pictures) compiler.mapShadow(pathOf(key), bytes);
    try {
      return compiler.pdf({ mainFileContent: template, inputs: sheetInputs }, options);
    } finally {
      for (const key of pictures.keys()) compiler.unmapShadow(pathOf(key));
      compiler.evictCache(MEMORY);
    }
  }

  /** Made with the first sheet. What failed is tried again with the next. */
  private ready(): Promise<NodeCompiler> {
    this.compiler ??= documentFonts()
      .then(compilerWith)
      .catch((error: unknown) => {
        this.compiler = undefined;
        throw error;
      });
    return this.compiler;
  }
}

// Nothing of the disk can be read: the root is a folder that is not there, and holds the pictures alone.
const ROOT = '/sheets';
const pathOf = (key: string): string => `${ROOT}/pictures/${key}`;

const headOf = ({ letterhead }: Sheet, pictures: Pictures) =>
  letterhead && {
    ...letterhead,
    logo: letterhead.logo !== null && pictures.has(letterhead.logo) ? letterhead.logo : null,
  };

const printed = (_: string, value: unknown): unknown => (typeof value === 'string' ? printable(value) : value);

const sizesOf = (pictures: Pictures): Record<string, ReturnType<typeof pictureSize>> =>
  Object.fromEntries([...pictures].map(([key, picture]: [string, Picture]) => [key, pictureSize(picture)]));

const compilerWith = (fontBlobs: Buffer[]): NodeCompiler =>
  NodeCompiler.create({ workspace: ROOT, ...(fontBlobs.length > 0 && { fontArgs: [{ fontBlobs }] }) });
