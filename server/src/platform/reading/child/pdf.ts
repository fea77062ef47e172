import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy, PermissionFlag } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MOST_PAGES, type Picture, type Reading, type ReadingTask, type ReadPage } from '../reading.js';
import { wordsOf } from './pdf-words.js';
import { MOST_HEIGHT, WIDTH, writePictures } from './pictures.js';
import { Unreadable } from './unreadable.js';

const HOME = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));

/** Words and pictures of every page. A page that cannot be drawn leaves the others alone. */
export async function readPdf(path: string, task: ReadingTask): Promise<Reading> {
  const document = await open(path);
  if (await forbidsCopies(document)) throw new Unreadable('password_protected');
  const pages: ReadPage[] = [];
  const pictures: Picture[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const page = await document.getPage(number).catch(() => undefined);
    const words = page && task.wantsText ? await wordsOf(page).catch(() => undefined) : undefined;
    pages.push({ number, title: words?.title ?? null, text: words?.text ?? '', notes: null });
    if (page) pictures.push(...(await draw(page, task.folder).catch(() => [])));
    page?.cleanup();
  }
  if (pictures.length === 0) throw new Unreadable('broken');
  const obstacle = document.numPages > MOST_PAGES ? 'too_many_pages' : null;
  return { obstacle, pageCount: document.numPages, pages, pictures };
}

async function open(path: string): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(await readFile(path)),
      standardFontDataUrl: `${HOME}/standard_fonts/`,
      cMapUrl: `${HOME}/cmaps/`,
      cMapPacked: true,
      wasmUrl: `${HOME}/wasm/`,
      iccUrl: `${HOME}/iccs/`,
      enableXfa: false,
      verbosity: 0,
      maxImageSize: 64_000_000,
      canvasMaxAreaInBytes: 256_000_000,
    }).promise;
  } catch (error) {
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(isProtected ? 'password_protected' : 'broken');
  }
}

/** Opens without a password, but whoever set one did not want the content taken out. */
async function forbidsCopies(document: PDFDocumentProxy): Promise<boolean> {
  const allowed = await document.getPermissions();
  return allowed !== null && !new Set(allowed).has(PermissionFlag.COPY);
}

async function draw(page: PDFPageProxy, folder: string): Promise<Picture[]> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = WIDTH / width;
  if (!Number.isFinite(scale) || scale <= 0) return [];
  const canvas = createCanvas(WIDTH, Math.min(MOST_HEIGHT, Math.max(1, Math.round(height * scale))));
  const target: unknown = { canvas, viewport: page.getViewport({ scale }), background: 'white' };
  // pdf.js draws on any canvas; its types know only the browser's.
  await page.render(target as Parameters<PDFPageProxy['render']>[0]).promise;
  return writePictures(folder, page.pageNumber, canvas);
}
