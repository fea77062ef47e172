import type { Writable } from 'node:stream';
import contentDisposition from 'content-disposition';
import type { Request, Response } from 'express';
import { plainName } from './send-content.js';
import { isKnown } from './send-rendered.js';

/** Bytes that are made while they are sent: how many is known by nobody. */
export type StreamedContent = {
  fileName: string;
  mediaType: string;
  /** Bytes, where they are known. */
  size?: number;
  /** The same for the same content, though its bytes tell when they were made: who names it gets nothing anew. */
  version?: string;
  /** Its reader has it already. */
  known?(): Promise<void>;
  /** Writes all of it without ending; throws when the target closes before. */
  copyTo(target: Writable): Promise<void>;
};

/** Begins at once; when the reader goes away, `copyTo` hears of it through its target. */
export async function sendStream(request: Request, response: Response, content: StreamedContent): Promise<void> {
  const { fileName, mediaType, size, version } = content;
  const etag = version === undefined ? undefined : `W/"${version}"`;
  if (etag !== undefined && isKnown(request.headers['if-none-match'], etag.slice(2))) {
    await content.known?.();
    response.set({ ETag: etag, 'Cache-Control': 'private, no-cache' }).status(304).end();
    return;
  }
  response.set({
    'Content-Type': mediaType,
    'Content-Disposition': contentDisposition(fileName, { type: 'attachment', fallback: plainName(fileName) }),
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    ...(etag === undefined ? { 'Cache-Control': 'no-store' } : { ETag: etag, 'Cache-Control': 'private, no-cache' }),
    // A proxy that collected everything first would make its reader wait, and fill its disk.
    'X-Accel-Buffering': 'no',
    ...(size !== undefined && { 'Content-Length': String(size) }),
  });
  if (request.method !== 'HEAD') {
    response.flushHeaders();
    try {
      await content.copyTo(response);
    } catch (error) {
      // A reader who goes away is no failure.
      if (response.destroyed) return;
      throw error;
    }
  }
  response.end();
}

/** Aborted when the connection closes before the answer has ended. */
export function whenLeft(response: Response): AbortSignal {
  const left = new AbortController();
  response.once('close', () => left.abort());
  return left.signal;
}
