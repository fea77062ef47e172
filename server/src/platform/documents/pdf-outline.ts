import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);

/** Page from 0. */
export type Bookmark = { title: string; page: number; children?: readonly Bookmark[] };

/** Adds to the outline that the document has already. */
export function addBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { catalog, context } = document;
  const known = catalog.get(name('Outlines'));
  const root = known instanceof PDFRef ? known : context.register(context.obj({ Type: 'Outlines' }));
  catalog.set(name('Outlines'), root);
  catalog.set(name('PageMode'), name('UseOutlines'));
  const count = context.lookup(root, PDFDict).lookup(name('Count'));
  append(document, root, bookmarks);
  const before = count instanceof PDFNumber ? count.asNumber() : 0;
  context.lookup(root, PDFDict).set(name('Count'), context.obj(before + bookmarks.length));
}

function append(document: PDFDocument, parent: PDFRef, bookmarks: readonly Bookmark[]): void {
  const { context } = document;
  const list = context.lookup(parent, PDFDict);
  for (const { title, page, children = [] } of bookmarks) {
    const item = context.obj({ Title: PDFHexString.fromText(title), Parent: parent });
    item.set(name('Dest'), context.obj([document.getPage(page).ref, 'Fit']));
    const reference = context.register(item);
    const last = list.get(name('Last'));
    if (last instanceof PDFRef) {
      item.set(name('Prev'), last);
      context.lookup(last, PDFDict).set(name('Next'), reference);
    } else {
      list.set(name('First'), reference);
    }
    list.set(name('Last'), reference);
    append(document, reference, children);
    // Negative: closed until somebody opens it.
    if (children.length > 0) item.set(name('Count'), context.obj(-children.length));
  }
}
