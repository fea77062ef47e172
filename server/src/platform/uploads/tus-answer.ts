import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { Metadata } from '@tus/server';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { TusHeaders } from './resumable-uploads.js';
import { UploadRequestUnreadable } from './uploads.errors.js';

export type TusAnswer = { status: 200 | 201 | 204; headers: TusHeaders; body?: unknown };

const VERSION = { 'tus-resumable': '1.0.0' };

/** For an upload of which nothing is missing. */
export const completeUpload = (size: bigint) => ({
  ...VERSION,
  'upload-offset': String(size),
  'upload-length': String(size),
  'cache-control': 'no-store',
});

/** Names and texts that the client sent along. */
export function tusMetadata({ headers }: Request): Record<string, string | null> {
  const metadata = headers['upload-metadata'];
  if (typeof metadata !== 'string' || metadata === '') return {};
  try {
    return Metadata.parse(metadata);
  } catch {
    throw new UploadRequestUnreadable(400);
  }
}

export function answerTus(response: Response, { status, headers, body }: TusAnswer): void {
  response.status(status).set(headers);
  if (body === undefined) response.end();
  else response.json(body);
}

type Route = (target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<TusRoute>) => void;
type TusRoute = (...parameters: never[]) => Promise<void>;

/** A route of the protocol, which answers with headers; with the last piece of an upload comes what was made of it. */
export function SpeaksTus(status: TusAnswer['status'], last?: z.ZodType): Route {
  return (target, key, descriptor) =>
    applyDecorators(ApiResponse({ status }), ...(last ? [ApiResponse({ status: 200, standardSchema: last })] : []))(
      target,
      key,
      descriptor,
    );
}
