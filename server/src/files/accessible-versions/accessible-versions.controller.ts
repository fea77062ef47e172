import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import {
  AccessibleVersionFilter,
  AccessibleVersionRequest,
  AccessibleVersionRequestList,
  AnswerAccessibleVersion,
  RequestAccessibleVersion,
} from './accessible-versions.schemas.js';
import { AccessibleVersionsService } from './accessible-versions.service.js';

@Controller()
export class AccessibleVersionsController {
  constructor(private readonly accessibleVersions: AccessibleVersionsService) {}

  @Get('accessible-version-requests')
  @Access('members')
  @Responds(200, AccessibleVersionRequestList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: AccessibleVersionFilter }) filter: AccessibleVersionFilter,
  ): Promise<AccessibleVersionRequestList> {
    return this.accessibleVersions.list(actor, filter);
  }

  @Put('files/:id/accessible-version-request')
  @Access('members')
  @Responds(200, AccessibleVersionRequest)
  request(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: RequestAccessibleVersion }) input: RequestAccessibleVersion,
  ): Promise<AccessibleVersionRequest> {
    return this.accessibleVersions.request(actor, id, input);
  }

  @Delete('files/:id/accessible-version-request')
  @Access('members')
  @RespondsEmpty()
  takeBack(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.accessibleVersions.takeBack(actor, id);
  }

  @Post('files/:id/accessible-version-answer')
  @Access('members')
  @Responds(201, AccessibleVersionRequestList)
  answer(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AnswerAccessibleVersion }) input: AnswerAccessibleVersion,
  ): Promise<AccessibleVersionRequestList> {
    return this.accessibleVersions.answer(actor, id, input);
  }
}
