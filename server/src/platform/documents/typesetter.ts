import { NodeCompiler, type RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { documentFonts } from './document-fonts.js';
import { pictureSize } from './placed-pictures.js';
import type { Picture, Pictures } from './sheet.js';

export type Setting = {
  template: string;
  /** JSON. */
  sheet: string;
  options: RenderPdfOpts;
  pictures: Pictures;
};

// Results of Typst's memory that were of no use for so many documents are forgotten.
const MEMORY = 10;
// Nothing of the disk can be read: the root is a folder that is not there, and holds the pictures alone.
const ROOT = '/sheets';

/** Typst in this process: no browser, no network, milliseconds a page, and nothing else runs meanwhile. */
export class Typesetter {
  private compiler: Promise<NodeCompiler> | undefined;

  async set({ template, sheet, options, pictures }: Setting): Promise<Uint8Array> {
    const compiler = await this.ready();
    const inputs = { sheet, pictures: JSON.stringify(sizesOf(pictures)) };
    for (const [key, { bytes }] of pictures) compiler.mapShadow(pathOf(key), bytes);
    try {
      return compiler.pdf({ mainFileContent: template, inputs }, options);
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

const pathOf = (key: string): string => `${ROOT}/pictures/${key}`;

const sizesOf = (pictures: Pictures): Record<string, ReturnType<typeof pictureSize>> =>
  Object.fromEntries([...pictures].map(([key, picture]: [string, Picture]) => [key, pictureSize(picture)]));

const compilerWith = (fontBlobs: Buffer[]): NodeCompiler =>
  NodeCompiler.create({ workspace: ROOT, ...(fontBlobs.length > 0 && { fontArgs: [{ fontBlobs }] }) });
