import { type ClientRequest, get as getPlainly, type IncomingMessage, type RequestOptions } from 'node:http';
import { get as getSecurely } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Inject, Injectable } from '@nestjs/common';
import { useAgent } from 'request-filtering-agent';
import { CONFIG, type Config } from '../config/config.js';
import { FetchFailure } from './fetch-failure.js';

const MOST_BYTES = 5_000_000;
const MOST_REDIRECTS = 3;
const IN_LARGE_PIECES = { chunkSize: 262_144 };

/** `text` null: nothing new since the last time. */
export type Fetched = { text: string | null; etag: string | null };

/**
 * Reads addresses that people typed in. The agent looks at the address to which a name leads in the moment of the
 * connection: the inner net cannot be reached, by no name, no redirect and no name that changes its mind.
 */
@Injectable()
export class OutsideFetcher {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Throws FetchFailure. */
  async read(address: string, etag: string | null): Promise<Fetched> {
    const signal = AbortSignal.timeout(this.config.outsidePatience);
    try {
      return await this.follow(address, etag, signal, MOST_REDIRECTS);
    } catch (error) {
      if (error instanceof FetchFailure) throw error;
      throw new FetchFailure(signal.aborted ? 'too_slow' : reasonOf(error));
    }
  }

  private async follow(address: string, etag: string | null, signal: AbortSignal, left: number): Promise<Fetched> {
    const url = webUrl(address);
    const response = await this.ask(url, etag, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return { text: await textOf(response, signal), etag: headers.etag?.slice(0, 200) ?? null };
    response.destroy();
    if (statusCode === 304) return { text: null, etag };
    if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined || left === 0) {
      throw new FetchFailure('answered_badly');
    }
    const next = URL.canParse(headers.location, url.href) ? new URL(headers.location, url) : undefined;
    if (!next || (url.protocol === 'https:' && next.protocol !== 'https:')) throw new FetchFailure('refused');
    return this.follow(next.href, etag, signal, left - 1);
  }

  private ask(url: URL, etag: string | null, signal: AbortSignal): Promise<IncomingMessage> {
    const options: RequestOptions = {
      agent: useAgent(url.href, { allowIPAddressList: [...this.config.reachableInside] }),
      signal,
      headers: {
        Accept: 'text/calendar, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.1',
        'Accept-Encoding': 'gzip, deflate, br',
        'User-Agent': 'Klimaportal',
        ...(etag !== null && { 'If-None-Match': etag }),
      },
    };
    return new Promise((resolve, reject) => {
      const request: ClientRequest = (url.protocol === 'https:' ? getSecurely : getPlainly)(url, options, resolve);
      request.once('error', reject);
    });
  }
}

function webUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new FetchFailure('refused');
  }
  return url;
}

/** Counted as it unfolds: a small file may hold an endless one. */
async function textOf(response: IncomingMessage, signal: AbortSignal): Promise<string> {
  const unfolded = unfold(response);
  const stop = () => unfolded.destroy(new Error('too slow'));
  signal.addEventListener('abort', stop, { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unfolded) {
      size += chunk.length;
      if (size > MOST_BYTES) throw new FetchFailure('too_large');
      chunks.push(chunk);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    response.destroy();
  }
  return decoded(Buffer.concat(chunks), response.headers['content-type']);
}

function unfold(response: IncomingMessage): Readable {
  const how = response.headers['content-encoding']?.toLowerCase();
  const unfolding =
    how === 'gzip'
      ? createGunzip(IN_LARGE_PIECES)
      : how === 'deflate'
        ? createInflate(IN_LARGE_PIECES)
        : how === 'br'
          ? createBrotliDecompress(IN_LARGE_PIECES)
          : null;
  if (unfolding === null) return response;
  response.once('error', (error) => unfolding.destroy(error));
  return response.pipe(unfolding);
}

/** UTF-8, unless header or XML declaration say otherwise and the name is known. */
function decoded(bytes: Buffer, contentType: string | undefined): string {
  const declared = /^[^>]{0,100}encoding=["']([\w-]+)["']/.exec(bytes.subarray(0, 200).toString('latin1'))?.[1];
  const name = /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? declared ?? 'utf-8';
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The agent says in words that it refused. */
const reasonOf = (error: unknown) =>
  error instanceof Error && /is not allowed|is denied/i.test(error.message) ? 'refused' : 'unreachable';
