// A process of its own: what strangers put into a PDF can cost it time and memory, and cost the portal nothing more.

import { readFile, writeFile } from 'node:fs/promises';
import { EncryptedPDFError, PDFDocument, type PDFFont, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import type { Answer, Order } from './binding-orders.js';
import { cleanPage, writeBelow } from './imported-page.js';
import { addBookmarks } from './pdf-outline.js';

const LOAD = { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY, capNumbers: true };

const opened = new Map<number, PDFDocument>();
let book: { document: PDFDocument; font: PDFFont } | undefined;

async function open(index: number, path: string): Promise<Answer> {
  try {
    const bytes = await readFile(path);
    // Broken off, or no PDF at all: to search such bytes for what could still be saved takes minutes.
    if (!bytes.subarray(-2048).includes('startxref')) return { obstacle: 'broken' };
    const document = await PDFDocument.load(bytes, LOAD);
    const pages = document.getPages();
    // Sizes are asked for now, so that a broken page is known before the contents are set.
    for (const page of pages) page.getSize();
    opened.set(index, document);
    return pages.length === 0 ? { obstacle: 'broken' } : { pages: pages.length };
  } catch (error) {
    return { obstacle: error instanceof EncryptedPDFError ? 'protected' : 'broken' };
  }
}

async function begin(path: string): Promise<Answer> {
  const document = await PDFDocument.load(await readFile(path), { updateMetadata: false });
  book = { document, font: await document.embedFont(StandardFonts.Helvetica) };
  return { pages: document.getPageCount() };
}

async function add({ index, at, label }: Order & { do: 'add' }): Promise<Answer> {
  const source = opened.get(index);
  if (!source || !book) throw new Error('nothing to add');
  for (const page of source.getPages()) cleanPage(page);
  const pages = await book.document.copyPages(source, source.getPageIndices());
  opened.delete(index);
  for (const [offset, page] of pages.entries()) {
    book.document.insertPage(at + offset, page);
    writeBelow(page, label.replace('{page}', String(at + offset + 1)), book.font);
  }
  return { pages: pages.length };
}

async function finish({ path, bookmarks, facts }: Order & { do: 'finish' }): Promise<Answer> {
  if (!book) throw new Error('nothing to finish');
  const { document } = book;
  addBookmarks(document, bookmarks);
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setLanguage(facts.language);
  document.setAuthor(facts.author);
  document.setProducer('Klimaportal');
  const { context } = document;
  document.catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
  const tick = Number.POSITIVE_INFINITY;
  await writeFile(path, await document.save({ objectsPerTick: tick, updateFieldAppearances: false }));
  return { pages: document.getPageCount() };
}

async function carryOut(order: Order): Promise<Answer> {
  switch (order.do) {
    case 'open':
      return open(order.index, order.path);
    case 'begin':
      return begin(order.path);
    case 'add':
      return add(order);
    case 'finish':
      return finish(order);
  }
}

process.on('message', (order: Order) => {
  carryOut(order).then(
    (answer) => process.send?.(answer),
    (error) => process.send?.({ failure: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
