import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Access } from '../../access/access.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { AskFromOutside, OutsideReceipt, Puzzle } from './outside-inquiries.schemas.js';
import { OutsideInquiriesService } from './outside-inquiries.service.js';

/** The form for visitors. Asking for a puzzle changes nothing. */
@Controller('outside-inquiries')
export class OutsideInquiriesController {
  constructor(private readonly inquiries: OutsideInquiriesService) {}

  @Get('puzzle')
  @Access('public')
  @Responds(200, Puzzle)
  posePuzzle(@Req() request: Request): Promise<Puzzle> {
    return this.inquiries.posePuzzle(request.ip);
  }

  @Post()
  @Access('public')
  @Responds(201, OutsideReceipt)
  ask(@Req() request: Request, @Body({ schema: AskFromOutside }) input: AskFromOutside): Promise<OutsideReceipt> {
    return this.inquiries.ask(input, request.ip);
  }
}
