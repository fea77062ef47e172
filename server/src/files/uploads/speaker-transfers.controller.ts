import { Controller, Delete, Head, Param, Patch, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { InvitedSpeaker as Actor } from '../../access/actor.js';
import { CurrentSpeaker } from '../../access/current-actor.decorator.js';
import { answerTus, SpeaksTus } from '../../platform/uploads/tus-answer.js';
import { File } from '../files.schemas.js';
import { TransferId } from './transfers.schemas.js';
import { TransfersService } from './transfers.service.js';

/** Resumable uploads (tus 1.0) of speakers, by the link for their talk. */
@Controller('speaker-link/uploads')
export class SpeakerTransfersController {
  constructor(private readonly transfers: TransfersService) {}

  @Post()
  @Access('speaker')
  @SpeaksTus(201)
  async begin(@CurrentSpeaker() actor: Actor, @Req() request: Request, @Res() response: Response): Promise<void> {
    answerTus(response, await this.transfers.begin(actor, request));
  }

  @Head(':id')
  @Access('speaker')
  @SpeaksTus(200)
  async show(
    @CurrentSpeaker() actor: Actor,
    @Param('id', { schema: TransferId }) id: TransferId,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    answerTus(response, await this.transfers.show(actor, id, request));
  }

  @Patch(':id')
  @Access('speaker')
  @SpeaksTus(204, File)
  async append(
    @CurrentSpeaker() actor: Actor,
    @Param('id', { schema: TransferId }) id: TransferId,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    answerTus(response, await this.transfers.append(actor, id, request));
  }

  @Delete(':id')
  @Access('speaker')
  @SpeaksTus(204)
  async cancel(
    @CurrentSpeaker() actor: Actor,
    @Param('id', { schema: TransferId }) id: TransferId,
    @Res() response: Response,
  ): Promise<void> {
    answerTus(response, await this.transfers.cancel(actor, id));
  }
}
