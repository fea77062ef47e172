import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import {
  MunicipalityReport,
  MunicipalityReportSheet,
  MunicipalityReports,
  SaveMunicipalityReport,
  SubmitMunicipalityReport,
} from './municipality-reports.schemas.js';
import { MunicipalityReportsService } from './municipality-reports.service.js';
import { ReportRoundService } from './report-round.service.js';

@Controller('meetings/:id/municipality-reports')
export class MunicipalityReportsController {
  constructor(
    private readonly round: ReportRoundService,
    private readonly reports: MunicipalityReportsService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, MunicipalityReports)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<MunicipalityReports> {
    return this.round.list(actor, id);
  }

  @Get(':municipalityId')
  @Access('members')
  @Responds(200, MunicipalityReportSheet)
  show(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
  ): Promise<MunicipalityReportSheet> {
    return this.round.sheet(actor, id, municipalityId);
  }

  /** Something to hang files on, before anything is written. */
  @Post(':municipalityId')
  @Access('members')
  @Responds(201, MunicipalityReport)
  begin(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
  ): Promise<MunicipalityReport> {
    return this.reports.begin(actor, id, municipalityId);
  }

  @Put(':municipalityId')
  @Access('members')
  @Responds(200, MunicipalityReport)
  save(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
    @Body({ schema: SaveMunicipalityReport }) input: SaveMunicipalityReport,
  ): Promise<MunicipalityReport> {
    return this.reports.save(actor, id, municipalityId, input);
  }

  @Post(':municipalityId/submission')
  @Access('members')
  @Responds(201, MunicipalityReport)
  submit(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
    @Body({ schema: SubmitMunicipalityReport }) { version }: SubmitMunicipalityReport,
  ): Promise<MunicipalityReport> {
    return this.reports.submit(actor, id, municipalityId, version);
  }

  @Delete(':municipalityId/submission')
  @Access('members')
  @Responds(200, MunicipalityReport)
  withdraw(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
  ): Promise<MunicipalityReport> {
    return this.reports.withdraw(actor, id, municipalityId);
  }
}
