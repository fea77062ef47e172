import { createHash } from 'node:crypto';
import contentDisposition from 'content-disposition';
import type { Request, Response } from 'express';
import { isKnown } from '../../platform/http/send-rendered.js';
import { SHARED } from './shared-caching.js';

/** Text for everybody that is no page: feeds, calendars, data. */
export type SharedText = {
  mediaType: string;
  text: string;
  /** Saved under this name by who follows a link to it; absent: shown. */
  fileName?: string;
  /** Pages of other sites may read it with their scripts. */
  isOpen?: boolean;
};

/** Answers with it, or 304; proxies keep it as they keep pages. Express answers HEAD with it too. */
export function sendShared(request: Request, response: Response, shared: SharedText): void {
  const { mediaType, text, fileName, isOpen } = shared;
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  response.set({ 'Content-Type': mediaType, 'Cache-Control': SHARED, ETag: etag });
  if (fileName !== undefined) response.setHeader('Content-Disposition', contentDisposition(fileName));
  if (isOpen) response.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
  if (isKnown(request.headers['if-none-match'], etag)) response.status(304).end();
  else response.end(text);
}
