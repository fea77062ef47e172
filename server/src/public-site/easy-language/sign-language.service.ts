import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member as Actor, Contributor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { PublicContentsService } from '../../files/downloads/public-contents.service.js';
import { FileOwners } from '../../files/file-owners.service.js';
import { FilesService } from '../../files/files.service.js';
import { OperatorService } from '../../operator/operator.service.js';
import type { Content } from '../../platform/http/send-content.js';
import { tend } from '../barriers/barriers.policy.js';
import type { SignLanguageFilms } from './sign-language.schemas.js';

/** What films in sign language are files of; there is one place for them. */
const FILMS = { type: 'sign_language', id: '00000000-0000-4000-8000-000000000002' };

/** Film in Deutscher Gebärdensprache: who tends the statement on accessibility brings it, everybody sees the newest. */
@Injectable()
export class SignLanguageService implements OnModuleInit {
  constructor(
    private readonly owners: FileOwners,
    private readonly files: FilesService,
    private readonly contents: PublicContentsService,
    private readonly operator: OperatorService,
  ) {}

  onModuleInit(): void {
    this.owners.registerFilms(
      FILMS.type,
      async (actor, id) => (id === FILMS.id && actor.kind === 'member' && tend(actor) ? 'manage' : undefined),
      (actor, _, fileId) => this.release(actor, fileId),
    );
  }

  /** For those who tend them. */
  async list(actor: Actor): Promise<SignLanguageFilms> {
    authorize(tend, actor, undefined);
    const { files } = await this.files.listOf(FILMS, 'manage');
    return { ownerId: FILMS.id, files, uploadLimit: this.files.uploadLimit };
  }

  async hasFilm(): Promise<boolean> {
    return (await this.findFilm()) !== undefined;
  }

  findFilm(): Promise<Content | undefined> {
    return this.contents.openNewest(FILMS);
  }

  /** For everybody at once: the page says so before somebody chooses a film. */
  private async release(actor: Contributor, fileId: string): Promise<void> {
    const { name } = await this.operator.find();
    await this.files.releaseToEverybody(actor, fileId, name || 'Betreiber des Portals');
  }
}
