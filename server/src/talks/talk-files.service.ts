import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileOwners } from '../files/file-owners.service.js';
import { reachOf } from './talks.presenter.js';
import { TalksRepository } from './talks.repository.js';

/** Slides and papers of a talk: for those who see the talk, managed by those who coordinate its group. */
@Injectable()
export class TalkFilesService implements OnModuleInit {
  constructor(
    private readonly repository: TalksRepository,
    private readonly owners: FileOwners,
  ) {}

  onModuleInit(): void {
    this.owners.register('talk', async (actor, id) => {
      if (actor.kind === 'speaker') return actor.talkId === id ? 'contribute' : undefined;
      const talk = await this.repository.lookUpGroup(actor, id);
      return talk === null ? undefined : reachOf(actor, talk);
    });
  }
}
