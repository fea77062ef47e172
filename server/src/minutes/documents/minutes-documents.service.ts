import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Typeset } from '../../platform/http/send-rendered.js';
import { MinutesService } from '../minutes.service.js';
import type { DocumentQuery } from './minutes-documents.schemas.js';
import { MinutesPressService } from './minutes-press.service.js';

/** Documents of minutes, for those who see them. */
@Injectable()
export class MinutesDocumentsService {
  constructor(
    private readonly minutes: MinutesService,
    private readonly press: MinutesPressService,
  ) {}

  async show(actor: Actor, id: string, query: DocumentQuery): Promise<Typeset> {
    await this.minutes.show(actor, id);
    return this.press.prepare(id, query);
  }
}
