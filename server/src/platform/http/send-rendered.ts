import contentDisposition from 'content-disposition';
import type { Request, Response } from 'express';

/** A text that is made for the reader, and a name for its content. */
export type Rendered = {
  fileName: string;
  mediaType: string;
  /** The same for the same bytes, known before they are made. */
  version: string;
  lastModified: Date;
  disposition: 'attachment' | 'inline';
  text(): string;
};

/**
 * Answers with a text, or 304 before it is made. By its version alone: when something was taken out, what is left can be
 * older than before, so a time proves nothing.
 */
export function sendRendered(request: Request, response: Response, rendered: Rendered): void {
  const { fileName, mediaType, version, lastModified, disposition: type } = rendered;
  const etag = `"${version}"`;
  response.set({
    'Cache-Control': 'private, no-cache',
    'Last-Modified': lastModified.toUTCString(),
    ETag: etag,
  });
  if (isKnown(request.headers['if-none-match'], etag)) {
    response.status(304).end();
    return;
  }
  const bytes = Buffer.from(rendered.text());
  response.set({
    'Content-Type': mediaType,
    'Content-Disposition': contentDisposition(fileName, { type }),
    'Content-Length': String(bytes.length),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

const isKnown = (noneMatch: string | undefined, etag: string): boolean =>
  (noneMatch ?? '').split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));
