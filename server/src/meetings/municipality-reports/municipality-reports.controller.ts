import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { File, UploadName } from '../../files/files.schemas.js';
import { type IncomingUpload, ReceivesBytes, Upload } from '../../platform/http/incoming-upload.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { MunicipalityReportFilesService } from './municipality-report-files.service.js';
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
    private readonly files: MunicipalityReportFilesService,
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

  /** The body is the file itself, its name stands in the query. */
  @Post(':municipalityId/files')
  @Access('members')
  @ReceivesBytes()
  @Responds(201, File)
  addFile(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('municipalityId', { schema: Id }) municipalityId: Id,
    @Query({ schema: UploadName }) query: UploadName,
    @Upload() upload: IncomingUpload,
  ): Promise<File> {
    return this.files.add(actor, id, municipalityId, query.name, upload);
  }
}
