import { Controller, Get, Param, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { AnyQuery } from '../frame/sent.schemas.js';
import { Collection, OparlList, OparlObject, readListQuery } from './oparl.schemas.js';
import { OparlService } from './oparl.service.js';
import { OparlAnswers } from './oparl-answers.decorator.js';

/** Read by programs. */
@Controller('oparl')
@OparlAnswers()
export class OparlController {
  constructor(private readonly oparl: OparlService) {}

  @Get()
  @Access('public')
  @Responds(200, OparlObject)
  system(): Promise<OparlObject> {
    return this.oparl.system();
  }

  @Get('organizations/:id/meetings')
  @Access('public')
  @Responds(200, OparlList)
  meetingsOf(
    @Param('id', { schema: Id }) organizationId: Id,
    @Query({ schema: AnyQuery }) query: AnyQuery,
  ): Promise<OparlList> {
    return this.oparl.listOf({ type: 'meetings', organizationId }, readListQuery(query));
  }

  @Get('organizations/:id/consultations')
  @Access('public')
  @Responds(200, OparlList)
  consultationsOf(
    @Param('id', { schema: Id }) organizationId: Id,
    @Query({ schema: AnyQuery }) query: AnyQuery,
  ): Promise<OparlList> {
    return this.oparl.listOf({ type: 'consultations', organizationId }, readListQuery(query));
  }

  @Get(':collection')
  @Access('public')
  @Responds(200, OparlList)
  list(
    @Param('collection', { schema: Collection }) collection: Collection,
    @Query({ schema: AnyQuery }) query: AnyQuery,
  ): Promise<OparlList> {
    return this.oparl.list(collection, readListQuery(query));
  }

  @Get(':collection/:id')
  @Access('public')
  @Responds(200, OparlObject)
  show(
    @Param('collection', { schema: Collection }) collection: Collection,
    @Param('id', { schema: Id }) id: Id,
  ): Promise<OparlObject> {
    return this.oparl.show(collection, id);
  }
}
