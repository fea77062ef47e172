import contentDisposition from 'content-disposition';
import type { Request, Response } from 'express';
import { LOCKED_UP, plainName } from './send-content.js';

type Head = {
  fileName: string;
  mediaType: string;
  /** The same for the same bytes, known before they are made. */
  version: string;
  lastModified: Date;
  disposition: 'attachment' | 'inline';
};

/** A text that is made for the reader, and a name for its content. */
export type Rendered = Head & { text(): string };

/** A document that is set for the reader, which takes a while. */
export type Typeset = Head & { set(): Promise<Uint8Array> };

/** Answers with a text, or 304 before it is made. */
export function sendRendered(request: Request, response: Response, rendered: Rendered): void {
  if (isAnswered(request, response, rendered)) return;
  response.set('Content-Disposition', contentDisposition(rendered.fileName, { type: rendered.disposition }));
  send(request, response, rendered, Buffer.from(rendered.text()));
}

/** Answers with a document, or 304 before it is set. */
export async function sendTypeset(request: Request, response: Response, typeset: Typeset): Promise<void> {
  if (isAnswered(request, response, typeset)) return;
  const { fileName, disposition: type } = typeset;
  const bytes = await typeset.set();
  response.set({
    'Content-Disposition': contentDisposition(fileName, { type, fallback: plainName(fileName) }),
    'Content-Security-Policy': LOCKED_UP,
  });
  send(request, response, typeset, bytes);
}

/**
 * By its version alone: when something was taken out, what is left can be older than before, so a time proves nothing.
 */
function isAnswered(request: Request, response: Response, { lastModified, version }: Head): boolean {
  const etag = `"${version}"`;
  response.set({
    'Cache-Control': 'private, no-cache',
    'Last-Modified': lastModified.toUTCString(),
    ETag: etag,
  });
  const isSame = isKnown(request.headers['if-none-match'], etag);
  if (isSame) response.status(304).end();
  return isSame;
}

function send(request: Request, response: Response, { mediaType }: Head, bytes: Uint8Array): void {
  response.set({ 'Content-Type': mediaType, 'Content-Length': String(bytes.length) });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Whether an If-None-Match names this one. */
export const isKnown = (noneMatch: string | undefined, etag: string): boolean =>
  (noneMatch ?? '').split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));
