import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

type Handler<Result> = (...parameters: never[]) => Promise<Result> | Result;
type Contract<Result> = <Method extends Handler<Result>>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

/** Declares what a route answers, once: OpenAPI, serialisation (undeclared fields go) and a compile-time check. */
export function Responds<Schema extends z.ZodType>(status: number, schema: Schema): Contract<z.input<Schema>> {
  return (target, key, descriptor) =>
    applyDecorators(HttpCode(status), ApiResponse({ status, standardSchema: schema }), SerializeOptions({ schema }))(
      target,
      key,
      descriptor,
    );
}

/** A route that answers 204 and nothing else. */
export function RespondsEmpty(): Contract<void> {
  return (target, key, descriptor) =>
    applyDecorators(HttpCode(204), ApiResponse({ status: 204 }))(target, key, descriptor);
}

/** A route that writes the response itself, e.g. a file. */
export function RespondsBytes(): Contract<void> {
  return (target, key, descriptor) =>
    applyDecorators(
      ApiResponse({
        status: 200,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      }),
    )(target, key, descriptor);
}

/** A route that stays open and tells what happens (server-sent events). */
export function RespondsEvents(): Contract<void> {
  return (target, key, descriptor) =>
    applyDecorators(ApiResponse({ status: 200, content: { 'text/event-stream': { schema: { type: 'string' } } } }))(
      target,
      key,
      descriptor,
    );
}

/** A route that leads elsewhere and does nothing by itself. */
export function RespondsRedirect(): Contract<{ url: string; statusCode: number }> {
  return (target, key, descriptor) => applyDecorators(ApiResponse({ status: 303 }))(target, key, descriptor);
}
