import { createHash } from 'node:crypto';
import { NodeCompiler, type RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { Injectable } from '@nestjs/common';
import type { BinderSheet } from './binder-sheet.js';
import { BINDER_TEMPLATE } from './binder-template.js';
import { documentFonts } from './document-fonts.js';
import { printable } from './printable.js';
import type { Sheet } from './sheet.js';
import { SHEET_TEMPLATE } from './sheet-template.js';

const ACCESSIBLE = { pdfStandard: 'ua-1' };
// Results of Typst's memory that were of no use for so many documents are forgotten.
const MEMORY = 10;

/** Sets documents as accessible PDF (PDF/UA-1) in this process: no browser, no network, milliseconds. */
@Injectable()
export class DocumentPress {
  private compiler: Promise<NodeCompiler> | undefined;

  /** The same for the same PDF, known before it is set. */
  versionOf(sheet: Sheet): string {
    return createHash('sha256').update(SHEET_TEMPLATE).update(JSON.stringify(sheet)).digest('base64url');
  }

  pdf(sheet: Sheet): Promise<Uint8Array> {
    return this.set(SHEET_TEMPLATE, sheet, ACCESSIBLE);
  }

  /** The binder's own pages, tagged; the whole will not fulfil the standard, so it does not claim to. */
  binder(sheet: BinderSheet): Promise<Uint8Array> {
    return this.set(BINDER_TEMPLATE, sheet, {});
  }

  private async set(template: string, sheet: object, options: RenderPdfOpts): Promise<Uint8Array> {
    const compiler = await this.ready();
    const told = JSON.stringify(sheet, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value));
    try {
      return compiler.pdf({ mainFileContent: template, inputs: { sheet: told } }, options);
    } finally {
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

const compilerWith = (fontBlobs: Buffer[]): NodeCompiler =>
  NodeCompiler.create(fontBlobs.length > 0 ? { fontArgs: [{ fontBlobs }] } : {});
