import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Contributor } from '../access/actor.js';
import { FileOwners } from '../files/file-owners.service.js';
import type { Reach } from '../files/files.policy.js';
import { FilesService } from '../files/files.service.js';
import { Invalid } from '../platform/errors/domain-error.js';
import * as picturesPolicy from './pictures.policy.js';
import { hasFile } from './pictures.presenter.js';
import { PICTURE_FILES, PicturesRepository } from './pictures.repository.js';

const IMAGES = ['image/jpeg', 'image/png'];

/** The one file of a picture. It is never replaced: who agreed has agreed to this picture and no other. */
@Injectable()
export class PictureFilesService implements OnModuleInit {
  constructor(
    private readonly repository: PicturesRepository,
    private readonly owners: FileOwners,
    private readonly files: FilesService,
  ) {}

  onModuleInit(): void {
    this.owners.register(
      PICTURE_FILES,
      (actor, id, fileId) => this.reachTo(actor, id, fileId),
      (actor, id, fileId) => this.release(actor, id, fileId),
    );
  }

  private async reachTo(actor: Contributor, id: string, fileId: string | undefined): Promise<Reach | undefined> {
    if (actor.kind !== 'member') return undefined;
    const picture = await this.repository.lookUp(id);
    if (!picture || !picturesPolicy.read(actor, picture)) return undefined;
    if (!picturesPolicy.change(actor, picture)) return picture.withdrawnAt === null ? 'read' : undefined;
    const isArriving = fileId === undefined ? !hasFile(picture) : fileId === picture.file?.id && !picture.file.rights;
    return isArriving ? 'manage' : 'read';
  }

  /** For the group at once; for everybody only by what is said of the picture. */
  private async release(actor: Contributor, id: string, fileId: string): Promise<void> {
    const { mediaType } = await this.files.show(actor, fileId);
    if (!IMAGES.includes(mediaType)) {
      throw new Invalid([{ pointer: '#/file', detail: 'Bitte wählen Sie ein Bild: JPEG oder PNG.' }]);
    }
    const picture = await this.repository.lookUp(id);
    await this.files.releaseToMembers(actor, fileId, picture?.credit ?? '');
  }
}
