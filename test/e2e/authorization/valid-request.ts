/** A request that would succeed for somebody who may: `path` replaces the parameters of the operation in order. */
export type ValidRequest = {
  path?: string[];
  query?: string;
  body?: unknown;
  bytes?: Buffer;
  headers?: Record<string, string>;
};
