import type { RequestHandler } from 'express';

/** What members see stays out of every cache; a route that may be cached says so itself. */
export const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};
