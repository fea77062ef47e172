import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendTypeset } from '../../platform/http/send-rendered.js';
import { sendTable } from '../../platform/tables/send-table.js';
import { Id } from '../../platform/validation/primitives.js';
import { InquiryExport } from './inquiry-exports.schemas.js';
import { InquiryExportsService } from './inquiry-exports.service.js';

@Controller()
export class InquiryExportsController {
  constructor(private readonly exports: InquiryExportsService) {}

  @Get('exports/inquiries')
  @Access('members')
  @RespondsBytes()
  async register(
    @CurrentMember() actor: Actor,
    @Query({ schema: InquiryExport }) { format, ...filter }: InquiryExport,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTable(request, response, await this.exports.register(actor, filter), format);
  }

  @Get('inquiries/:id/record.pdf')
  @Access('members')
  @RespondsBytes()
  async record(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTypeset(request, response, await this.exports.record(actor, id));
  }
}
