import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { FileOwners } from '../files/file-owners.service.js';
import type { File } from '../files/files.schemas.js';
import { UploadsService } from '../files/uploads/uploads.service.js';
import type { IncomingUpload } from '../platform/http/incoming-upload.js';
import { reachOf } from './talks.presenter.js';
import { TalksRepository } from './talks.repository.js';

/** Slides and papers of a talk: for those who see the talk, managed by those who coordinate its group. */
@Injectable()
export class TalkFilesService implements OnModuleInit {
  constructor(
    private readonly repository: TalksRepository,
    private readonly owners: FileOwners,
    private readonly uploads: UploadsService,
  ) {}

  onModuleInit(): void {
    this.owners.register('talk', async (actor, id) => {
      if (actor.kind === 'speaker') return actor.talkId === id ? 'contribute' : undefined;
      const talk = await this.repository.lookUpGroup(actor, id);
      return talk === null ? undefined : reachOf(actor, talk);
    });
  }

  add(actor: Actor, talkId: string, name: string, upload: IncomingUpload): Promise<File> {
    return this.uploads.store(actor, { type: 'talk', id: talkId }, name, upload);
  }
}
