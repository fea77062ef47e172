import type { Writable } from 'node:stream';
import contentDisposition from 'content-disposition';
import type { Request, Response } from 'express';
import type { ByteRange } from '../storage/file-store.js';
import { contentAnswer } from './content-answer.js';

/** Stored bytes on their way out. */
export type Content = {
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  lastModified: Date;
  disposition: 'attachment' | 'inline';
  /** For everybody: a proxy may keep it, but asks with every request whether it still may be shown. */
  isPublic?: boolean;
  /** Where a proxy finds the bytes, when there is one that sends them by itself. */
  accelPath: string | undefined;
  copyTo(target: Writable, range: ByteRange): Promise<void>;
};

// What people uploaded runs no script and loads nothing. A full sandbox would also keep browsers from showing a PDF.
export const LOCKED_UP =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'";

/** Answers with bytes: whole, in part, not modified; by ourselves or through the proxy. */
export async function sendContent(request: Request, response: Response, content: Content): Promise<void> {
  const { fileName, mediaType, size, sha256, lastModified, disposition: type } = content;
  const etag = `"${sha256}"`;
  response.set({
    'Content-Type': mediaType,
    'Content-Disposition': contentDisposition(fileName, { type, fallback: plainName(fileName) }),
    'Content-Security-Policy': LOCKED_UP,
    'Cache-Control': content.isPublic ? 'public, no-cache' : 'private, no-cache',
    'Last-Modified': lastModified.toUTCString(),
    ETag: etag,
  });
  if (!content.isPublic) response.vary('Cookie');
  if (content.accelPath !== undefined) {
    response.setHeader('X-Accel-Redirect', content.accelPath);
    response.end();
    return;
  }
  response.setHeader('Accept-Ranges', 'bytes');
  const answer = contentAnswer(request, { etag, lastModified, size });
  switch (answer.kind) {
    case 'not-modified':
      response.status(304).removeHeader('Content-Type');
      response.end();
      return;
    case 'precondition-failed':
      response.status(412).end();
      return;
    case 'unsatisfiable':
      response.status(416).setHeader('Content-Range', `bytes */${size}`).end();
      return;
    case 'part': {
      const { start, end } = answer;
      response.status(206).setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
      return send(request, response, content, { start, end });
    }
    case 'whole':
      return send(request, response, content, { start: 0, end: size - 1 });
  }
}

/**
 * Second name for programs of old. Without it a name within Latin 1 would be sent as raw Latin 1 and nothing else, which
 * Chrome takes for broken UTF-8.
 */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]/g, '_');
}

async function send(request: Request, response: Response, content: Content, range: ByteRange): Promise<void> {
  response.setHeader('Content-Length', range.end + 1 - range.start);
  if (request.method !== 'HEAD') {
    try {
      await content.copyTo(response, range);
    } catch (error) {
      // A reader who goes away is no failure.
      if (response.destroyed) return;
      throw error;
    }
  }
  response.end();
}
