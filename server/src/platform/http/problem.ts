import { HttpException } from '@nestjs/common';
import { z } from 'zod';
import { isDatabaseUnavailable } from '../database/failures.js';
import { DomainError, Invalid, TooMany, Unavailable } from '../errors/domain-error.js';

/** RFC 9457 problem document. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  instance: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

const TITLES: Record<number, string> = {
  400: 'Diese Anfrage ist nicht lesbar.',
  404: 'Diese Adresse gibt es nicht.',
  405: 'Das geht an dieser Adresse nicht.',
  408: 'Die Übertragung hat zu lange gedauert.',
  413: 'Das ist zu groß.',
  415: 'Diese Form der Daten wird nicht angenommen.',
};

/** The problem document for anything that was thrown; what is unknown stays a 500 without details. */
export function problemOf(error: unknown, requestId: string): Problem {
  const instance = `/requests/${requestId}`;
  const known = !(error instanceof DomainError) && isDatabaseUnavailable(error) ? new Unavailable() : error;
  if (known instanceof DomainError) {
    return {
      type: `/problems/${known.code}`,
      title: known.title,
      status: known.status,
      instance,
      ...(known instanceof Invalid && { errors: [...known.errors] }),
      ...(known instanceof TooMany && { retryAfter: known.retryAfter }),
      ...known.extensions,
    };
  }
  const status = statusOf(error);
  const title = TITLES[status] ?? (status < 500 ? 'Diese Anfrage wurde nicht angenommen.' : undefined);
  return {
    type: `/problems/${title === undefined ? 'internal-error' : `http-${status}`}`,
    title: title ?? `Hier ist etwas schiefgegangen. Nichts wurde gespeichert. Vorgangsnummer: ${requestId}`,
    status: title === undefined ? 500 : status,
    instance,
  };
}

/** Nest's and the body parser's own errors carry their status. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  return Number.isInteger(status) && status >= 400 && status < 500 ? status : 500;
}
