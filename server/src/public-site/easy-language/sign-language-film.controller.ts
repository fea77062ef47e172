import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendContent } from '../../platform/http/send-content.js';
import { EasyLanguageService } from './easy-language.service.js';

/** The film itself, in parts as players ask for them. */
@Controller('gebaerdensprache/video')
@ApiExcludeController()
export class SignLanguageFilmController {
  constructor(private readonly pages: EasyLanguageService) {}

  @Get()
  @Access('public')
  @RespondsBytes()
  async content(@Req() request: Request, @Res() response: Response): Promise<void> {
    await sendContent(request, response, await this.pages.openFilm());
  }
}
