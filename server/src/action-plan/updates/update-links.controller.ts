import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { LinkHolder } from '../../access/actor.js';
import { CurrentLink } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { SayMeasureStatus, VersionOfMeasure } from '../measures/measures.schemas.js';
import { UpdateLinksService } from './update-links.service.js';
import { MeasureUpdateSheet } from './update-requests.schemas.js';

/** What the link of a request opens without login: the one measure. Reading changes nothing. */
@Controller('links/measure-update')
export class UpdateLinksController {
  constructor(private readonly links: UpdateLinksService) {}

  @Get()
  @Access('link')
  @Responds(200, MeasureUpdateSheet)
  show(@CurrentLink('measure_update') holder: LinkHolder): Promise<MeasureUpdateSheet> {
    return this.links.show(holder);
  }

  @Post('confirmation')
  @Access('link')
  @Responds(201, MeasureUpdateSheet)
  confirm(
    @CurrentLink('measure_update') holder: LinkHolder,
    @Body({ schema: VersionOfMeasure }) { version }: VersionOfMeasure,
  ): Promise<MeasureUpdateSheet> {
    return this.links.confirm(holder, version);
  }

  @Put('status')
  @Access('link')
  @Responds(200, MeasureUpdateSheet)
  say(
    @CurrentLink('measure_update') holder: LinkHolder,
    @Body({ schema: SayMeasureStatus }) input: SayMeasureStatus,
  ): Promise<MeasureUpdateSheet> {
    return this.links.say(holder, input);
  }
}
