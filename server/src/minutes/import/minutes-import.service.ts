import type { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { Queue } from '../../platform/jobs/queue.js';
import { WorkingGroupsService } from '../../working-groups/working-groups.service.js';
import * as minutesPolicy from '../minutes.policy.js';
import { ImportCircleService } from './import-circle.service.js';
import { ImportPicturesService } from './import-pictures.service.js';
import { ManuscriptsService } from './manuscripts.service.js';
import { circleOf, presentImport } from './minutes-import.presenter.js';
import { MinutesImportRepository } from './minutes-import.repository.js';
import type { ImportDraft, MinutesImport, MinutesImportList, NewMinutesImport } from './minutes-import.schemas.js';
import { draftOf, picturesIn } from './rules/draft.js';
import { recognised } from './rules/recognition.js';

const KEPT_DAYS = 7;
const KEPT_EACH = 5;

/** Old minutes that are read, corrected by people, and saved; what nobody saves is gone after a week. */
@Injectable()
export class MinutesImportService implements OnModuleInit {
  constructor(
    private readonly repository: MinutesImportRepository,
    private readonly manuscripts: ManuscriptsService,
    private readonly workingGroups: WorkingGroupsService,
    private readonly circle: ImportCircleService,
    private readonly pictures: ImportPicturesService,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('remove-old-imports', () => this.removeOld(), { cron: '37 3 * * *' });
  }

  async list(actor: Actor): Promise<MinutesImportList> {
    const items = await this.repository.listVisible(actor);
    const groups = await this.workingGroups.list(actor);
    return {
      items: items.map((one) => ({ ...one, createdAt: one.createdAt.toISOString() })),
      workingGroups: groups.items
        .filter(({ id }) => minutesPolicy.write(actor, { meeting: { workingGroupId: id } }))
        .map(({ id, shortName }) => ({ id, shortName })),
    };
  }

  async show(actor: Actor, id: string): Promise<MinutesImport> {
    const record = await this.repository.findVisible(actor, id);
    const memberships = await this.circle.list(actor, record.workingGroupId, []);
    const meetings = await this.repository.listWaiting(record.workingGroupId, this.clock.now());
    return presentImport(actor, record, { memberships, meetings });
  }

  /** Whether somebody may is asked before a byte is read. */
  async read(actor: Actor, { workingGroupId, name }: NewMinutesImport, content: Readable): Promise<MinutesImport> {
    await this.workingGroups.requireFor(actor, workingGroupId);
    authorize(minutesPolicy.write, actor, { meeting: { workingGroupId } });
    const id = await this.manuscripts.read(actor.id, name, content, async (manuscript, folder) => {
      const { isPlain, hasTrackedChanges } = manuscript;
      const found = recognised(manuscript.pieces, isPlain);
      const circle = circleOf(await this.circle.list(actor, workingGroupId, [found.head.day]));
      const all = manuscript.pieces.filter(({ kind }) => kind === 'picture').length + manuscript.pictureCount;
      const draft = (files: ReadonlyMap<string, string>): ImportDraft => {
        return { ...draftOf(found, { circle, files }, newId), pictureCount: all - files.size, hasTrackedChanges };
      };
      const made = await this.repository.add(actor, workingGroupId, name, draft(new Map()));
      const files = await this.pictures.take(actor, made, folder, picturesIn(found));
      if (files.size > 0) await this.repository.addPictures(made, draft(files));
      return made;
    });
    await this.pictures.remove(await this.repository.listOlder(actor.id, KEPT_EACH), actor);
    return this.show(actor, id);
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.pictures.remove([(await this.repository.findVisible(actor, id)).id], actor);
  }

  async removeOld(): Promise<void> {
    const since = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    await this.pictures.remove(await this.repository.listBefore(since));
  }
}
