import type { QuoteRecord } from './quotes.repository.js';
import type { PressQuote } from './quotes.schemas.js';

export function presentQuote(quote: QuoteRecord): PressQuote {
  const { id, position, speakerFunction, speakerName, text, state, approverEmail, decisionNote, version } = quote;
  return {
    ...{ id, position, speakerFunction, speakerName, text, state, approverEmail, decisionNote, version },
    requestedAt: quote.requestedAt?.toISOString() ?? null,
    decidedAt: quote.decidedAt?.toISOString() ?? null,
  };
}
