import { applyDecorators, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController, ApiResponse } from '@nestjs/swagger';
import { PageFilter } from './page.filter.js';
import { PageInterceptor } from './page.interceptor.js';
import type { Elsewhere, PublicPage } from './public-page.js';

/** A controller of pages: its handlers give a PublicPage, its errors are pages, too. */
export const PublicPages = () =>
  applyDecorators(ApiExcludeController(), UseInterceptors(PageInterceptor), UseFilters(PageFilter));

type Answer = PublicPage | Elsewhere;
type Handler = (...parameters: never[]) => Promise<Answer> | Answer;
type Page = <Method extends Handler>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

/** A route that answers with a page. */
export function RespondsPage(): Page {
  return (target, key, descriptor) =>
    applyDecorators(ApiResponse({ status: 200, content: { 'text/html': { schema: { type: 'string' } } } }))(
      target,
      key,
      descriptor,
    );
}
