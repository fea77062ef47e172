import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { SitemapService } from './sitemap.service.js';

@Controller()
@ApiExcludeController()
export class SitemapController {
  constructor(private readonly sitemap: SitemapService) {}

  @Get('sitemap.xml')
  @Access('public')
  @RespondsBytes()
  map(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.sitemap.sendMap(request, response);
  }

  @Get('robots.txt')
  @Access('public')
  @RespondsBytes()
  robots(@Req() request: Request, @Res() response: Response): void {
    this.sitemap.sendRobots(request, response);
  }
}
