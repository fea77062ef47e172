import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Contributor } from '../../access/actor.js';
import { FileOwners } from '../../files/file-owners.service.js';
import type { Reach } from '../../files/files.policy.js';
import { FilesService } from '../../files/files.service.js';
import * as minutesPolicy from '../minutes.policy.js';
import { MinutesPicturesRepository } from './minutes-pictures.repository.js';

/** What pictures in the text of minutes are files of. */
export const MINUTES_FILES = 'minutes';

/** Pictures in the text: for those who read the minutes, from those who write them, and not changed once approved. */
@Injectable()
export class MinutesPicturesService implements OnModuleInit {
  constructor(
    private readonly repository: MinutesPicturesRepository,
    private readonly owners: FileOwners,
    private readonly files: FilesService,
  ) {}

  onModuleInit(): void {
    this.owners.register(
      MINUTES_FILES,
      (actor, id, fileId) => this.reach(actor, id, fileId),
      (actor, id, fileId) => this.release(actor, id, fileId),
    );
  }

  /** What was taken out before the minutes were laid before the members is not theirs to see. */
  private async reach(actor: Contributor, id: string, fileId?: string): Promise<Reach | undefined> {
    const minutes = actor.kind === 'member' ? await this.repository.lookUpStanding(id) : null;
    if (actor.kind !== 'member' || minutes === null || !minutesPolicy.read(actor, minutes)) return undefined;
    if (minutesPolicy.writeText(actor, minutes)) return 'contribute';
    const isLeftOut = fileId !== undefined && minutes.state !== 'draft' && !(await this.repository.shows(id, fileId));
    return isLeftOut ? undefined : 'read';
  }

  /** For the group at once: the dialog says so before somebody chooses a picture. */
  private async release(actor: Contributor, id: string, fileId: string): Promise<void> {
    const minutes = await this.repository.lookUpStanding(id);
    await this.files.releaseToMembers(actor, fileId, minutes?.meeting.workingGroup.name ?? '');
  }
}
