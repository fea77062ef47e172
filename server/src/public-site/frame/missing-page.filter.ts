import { type ArgumentsHost, Catch, NotFoundException } from '@nestjs/common';
import type { Request } from 'express';
import { ProblemFilter } from '../../platform/http/problem.filter.js';
import { isPublicAddress } from '../../public-addresses.js';
import { PageFilter } from './page.filter.js';

/** Below this programs ask, and read problems. */
const FOR_PROGRAMS = /^\/oparl(?:\/|$)/;

/** Public addresses that no route answers: people who went astray there see a page. */
@Catch(NotFoundException)
export class MissingPageFilter extends PageFilter {
  private readonly problems = new ProblemFilter();

  override catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const isPage = isPublicAddress(request, false) && !FOR_PROGRAMS.test(request.path);
    if (isPage) super.catch(error, host);
    else this.problems.catch(error, host);
  }
}
