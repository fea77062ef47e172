import { ReadableStream } from 'node:stream/web';
import { Inject, Injectable } from '@nestjs/common';
import { Server } from '@tus/server';
import type { Request as HttpRequest } from 'express';
import { CONFIG, type Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { bodyOf } from '../http/body-of.js';
import { UploadLocks } from './upload-locks.js';
import { UploadSpace } from './upload-space.js';
import { tusRefusal, UploadInterrupted } from './uploads.errors.js';

/** What the protocol knows; no other header reaches it, and none of its others gets out. */
const ASKED = ['tus-resumable', 'upload-length', 'upload-metadata', 'upload-offset', 'content-type', 'content-length'];
const ANSWERED = ['tus-resumable', 'upload-offset', 'upload-length', 'upload-metadata', 'cache-control'];

type Streamed = RequestInit & { duplex?: 'half' };
export type TusHeaders = Record<string, string>;

/**
 * The protocol of resumable uploads (tus 1.0: creation, progress, continuation, termination), without addresses and
 * without knowing whose they are: who calls has decided that already. Its refusals leave as our problems.
 */
@Injectable()
export class ResumableUploads {
  private readonly server: Server;
  private readonly names = new WeakMap<Request, string>();
  private readonly failures = new WeakMap<Request, unknown>();

  constructor(space: UploadSpace, locks: UploadLocks, @Inject(CONFIG) { uploadLimit }: Config) {
    this.server = new Server({
      path: '/',
      datastore: space.store,
      locker: locks,
      maxSize: uploadLimit,
      allowedOrigins: [],
      lockDrainTimeout: 500,
      namingFunction: (request) => this.names.get(request) ?? '',
      getFileIdFromRequest: (request) => this.names.get(request),
      generateUrl: (_request, { id }) => `/${id}`,
      onResponseError: async (request, error) => void this.failures.set(request, error),
    });
  }

  /** For POST, HEAD and DELETE; the address of what was created is the caller's matter. */
  ask(id: string, request: HttpRequest): Promise<TusHeaders> {
    return this.pass(id, request, {});
  }

  /** For PATCH: takes in a piece; how far the upload has come stands in the answer. */
  append(id: string, request: HttpRequest): Promise<TusHeaders> {
    // Node's own way, `Readable.toWeb`, copies each chunk first. Browsers' types know another stream than Node's.
    const body = ReadableStream.from(bodyOf(request)) as RequestInit['body'];
    return this.pass(id, request, { body, duplex: 'half' });
  }

  private async pass(id: string, request: HttpRequest, content: Streamed): Promise<TusHeaders> {
    const { method } = request;
    const asked = new Request('http://portal/upload', { method, headers: pick(ASKED, request), ...content });
    this.names.set(asked, id);
    const answer = await this.server.handleWeb(asked);
    if (answer.ok) return Object.fromEntries([...answer.headers].filter(([name]) => ANSWERED.includes(name)));
    const failure = this.failures.get(asked);
    if (request.destroyed && !request.complete) throw new UploadInterrupted();
    throw failure instanceof DomainError ? failure : Object.assign(tusRefusal(answer.status), { cause: failure });
  }
}

function pick(names: readonly string[], { method, headers }: HttpRequest): [string, string][] {
  // A body is taken with PATCH alone.
  const known = method === 'PATCH' ? names : names.filter((name) => !name.startsWith('content-'));
  return known.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value]] : [];
  });
}
