import { marked } from 'marked';
import type { Manuscript } from '../manuscript.schemas.js';
import { htmlPieces } from './html-pieces.js';

/** Markdown as its reader would see it; HTML within it is read like everything else, and never run. */
export function markdownPieces(text: string): Manuscript {
  return htmlPieces(marked.parse(text, { async: false, gfm: true }));
}
