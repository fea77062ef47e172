import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { LinkHolder } from '../../access/actor.js';
import { CurrentLink } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import {
  MunicipalityReport,
  MunicipalityReportSheet,
  SaveMunicipalityReport,
  SubmitMunicipalityReport,
} from './municipality-reports.schemas.js';
import { ReportLinksService } from './report-links.service.js';

/** What the link of a request opens without login: the one report. Reading changes nothing. */
@Controller('links/municipality-report')
export class ReportLinksController {
  constructor(private readonly links: ReportLinksService) {}

  @Get()
  @Access('link')
  @Responds(200, MunicipalityReportSheet)
  show(@CurrentLink('municipality_report') holder: LinkHolder): Promise<MunicipalityReportSheet> {
    return this.links.show(holder);
  }

  @Put()
  @Access('link')
  @Responds(200, MunicipalityReport)
  save(
    @CurrentLink('municipality_report') holder: LinkHolder,
    @Body({ schema: SaveMunicipalityReport }) input: SaveMunicipalityReport,
  ): Promise<MunicipalityReport> {
    return this.links.save(holder, input);
  }

  @Post('submission')
  @Access('link')
  @Responds(201, MunicipalityReport)
  submit(
    @CurrentLink('municipality_report') holder: LinkHolder,
    @Body({ schema: SubmitMunicipalityReport }) { version }: SubmitMunicipalityReport,
  ): Promise<MunicipalityReport> {
    return this.links.submit(holder, version);
  }

  @Delete('submission')
  @Access('link')
  @Responds(200, MunicipalityReport)
  withdraw(@CurrentLink('municipality_report') holder: LinkHolder): Promise<MunicipalityReport> {
    return this.links.withdraw(holder);
  }
}
