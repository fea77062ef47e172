import { asWords, placeholdersIn, type Values } from './placeholders.js';

export type QuoteState = 'open' | 'requested' | 'approved' | 'declined';
export type Quote = {
  position: number;
  speakerFunction: string;
  speakerName: string;
  text: string;
  state: QuoteState;
};

/** In the text quote 2 stands as {{zitat2}}. */
export const quoteName = (position: number): string => `zitat${position}`;

/**
 * Words stand in a text only when whoever says them agreed; until then a sign says what is missing. The press reads who
 * speaks, the public page names nobody but the office.
 */
export function quoteValues(quotes: readonly Quote[], reader: 'press' | 'public'): Values {
  return Object.fromEntries(quotes.map((quote) => [quoteName(quote.position), quoteText(quote, reader)]));
}

function quoteText({ state, text, speakerFunction, speakerName }: Quote, reader: 'press' | 'public'): string {
  if (state === 'declined') return `\\[Zitat ${asWords(speakerFunction)} – nicht freigegeben\\]`;
  if (state !== 'approved') return `\\[Zitat ${asWords(speakerFunction)} – Freigabe einholen\\]`;
  const speaker = reader === 'press' && speakerName !== '' ? `${speakerName}, ${speakerFunction}` : speakerFunction;
  return `„${asWords(text)}“ – ${asWords(speaker)}`;
}

/** Which quotes a text uses that nobody has approved, by what stands in the text. */
export function unapproved(text: string, quotes: readonly Quote[]): string[] {
  const used = placeholdersIn(text).map(({ name }) => name);
  const approved = new Set(quotes.filter(({ state }) => state === 'approved').map((one) => quoteName(one.position)));
  return used.filter((name) => /^zitat\d+$/.test(name) && !approved.has(name));
}
