import { applyDecorators, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { OparlFilter } from './oparl.filter.js';
import { OparlInterceptor } from './oparl.interceptor.js';

/** A controller of objects and lists: described by OParl itself, with its errors and headers. */
export const OparlAnswers = () =>
  applyDecorators(ApiExcludeController(), UseInterceptors(OparlInterceptor), UseFilters(OparlFilter));

/** A controller of bytes, with OParl's errors. */
export const OparlContents = () => applyDecorators(ApiExcludeController(), UseFilters(OparlFilter));
