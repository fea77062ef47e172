import { type Markup, markup } from '../../platform/markup/markup.js';

/** Art. 13 DSGVO, before anything is sent: what it is used for, in a sentence or two, and where the rest stands. */
export const privacyNote = (words: string): Markup =>
  markup`<p class="privacy-note">${words} <a href="/datenschutz">Mehr zum Datenschutz</a></p>`;
