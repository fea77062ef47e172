import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Node = { role?: string; type?: string; id?: string; alt?: string; children?: Node[] };
type Read = { roles: string[]; headings: string[]; alternatives: string[]; text: string; pieces: string[] };

/** What a screen reader finds in a tagged PDF: roles, headings with their level, and the words in reading order. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const found: Read = { roles: [], headings: [], alternatives: [], text: '', pieces: [] };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const words = wordsById((await page.getTextContent({ includeMarkedContent: true })).items);
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) walk(tree, words, found);
  }
  const { Title: title, Language: language } = info as { Title?: string; Language?: string };
  const pages = pdf.numPages;
  await task.destroy();
  return { title, language, pages, ...found, text: found.pieces.join(' ') };
}

function wordsById(items: ReadonlyArray<object>): Map<string, string> {
  const words = new Map<string, string>();
  const open: Array<string | undefined> = [];
  for (const item of items as Array<{ type?: string; id?: string; str?: string; hasEOL?: boolean }>) {
    if (item.type?.startsWith('begin')) open.push(item.id);
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const id = open.findLast((one) => one !== undefined);
      if (id !== undefined) words.set(id, `${words.get(id) ?? ''}${item.str ?? ''}${item.hasEOL ? ' ' : ''}`);
    }
  }
  return words;
}

/** Signs before the items of a list are drawn, not said. */
const isSign = (text: string): boolean => /^\s*(?:[•‣–]|\d+\.)\s*$/.test(text);

function walk(node: Node, words: Map<string, string>, found: Read): void {
  if (node.type === 'content') {
    found.pieces.push(words.get(node.id ?? '') ?? '');
    return;
  }
  if (node.role) found.roles.push(node.role);
  if (node.alt) found.alternatives.push(node.alt);
  const from = found.pieces.length;
  for (const child of node.children ?? []) walk(child, words, found);
  const own = found.pieces.slice(from).join('').trim();
  if (node.role === 'Lbl' && isSign(own)) found.pieces.length = from;
  const level = /^H([1-6])$/.exec(node.role ?? '')?.[1];
  if (level) found.headings.push(`${level} ${own}`);
}
