import { Controller, Get, Param } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { InquiryFiles } from './inquiry-files.schemas.js';
import { InquiryFilesService } from './inquiry-files.service.js';

@Controller('inquiries/:id/files')
export class InquiryFilesController {
  constructor(private readonly files: InquiryFilesService) {}

  @Get()
  @Access('members')
  @Responds(200, InquiryFiles)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<InquiryFiles> {
    return this.files.list(actor, id);
  }
}
