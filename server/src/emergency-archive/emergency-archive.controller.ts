import { Body, Controller, Delete, Get, Post, Put, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsBytes } from '../platform/http/responds.decorator.js';
import { sendStream } from '../platform/http/send-stream.js';
import { ArchiveFoldersService } from './archive-folders.service.js';
import {
  ArchiveAddress,
  ArchiveContents,
  ArchiveSubscription,
  ChangeArchiveReminder,
  MakeArchiveAddress,
} from './emergency-archive.schemas.js';
import { EmergencyArchiveService } from './emergency-archive.service.js';

@Controller('emergency-archive')
export class EmergencyArchiveController {
  constructor(
    private readonly archive: EmergencyArchiveService,
    private readonly folders: ArchiveFoldersService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, ArchiveSubscription)
  show(@CurrentMember() actor: Actor): Promise<ArchiveSubscription> {
    return this.archive.show(actor);
  }

  @Get('contents')
  @Access('members')
  @Responds(200, ArchiveContents)
  look(@CurrentMember() actor: Actor): Promise<ArchiveContents> {
    return this.folders.look(actor);
  }

  /** Made while it is sent. */
  @Get('folder.zip')
  @Access('members')
  @RespondsBytes()
  async zip(@CurrentMember() actor: Actor, @Req() request: Request, @Res() response: Response): Promise<void> {
    await sendStream(request, response, await this.folders.open(actor));
  }

  @Put('reminder')
  @Access('members')
  @Responds(200, ArchiveSubscription)
  changeReminder(
    @CurrentMember() actor: Actor,
    @Body({ schema: ChangeArchiveReminder }) input: ChangeArchiveReminder,
  ): Promise<ArchiveSubscription> {
    return this.archive.changeReminder(actor, input);
  }

  /** Told once, and instead of the one before. */
  @Post('address')
  @Access('members')
  @Responds(201, ArchiveAddress)
  makeAddress(
    @CurrentMember() actor: Actor,
    @Body({ schema: MakeArchiveAddress }) input: MakeArchiveAddress,
  ): Promise<ArchiveAddress> {
    return this.archive.makeAddress(actor, input);
  }

  @Delete('address')
  @Access('members')
  @Responds(200, ArchiveSubscription)
  endAddress(@CurrentMember() actor: Actor): Promise<ArchiveSubscription> {
    return this.archive.endAddress(actor);
  }
}
