import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { FilesService } from '../files/files.service.js';
import { calendarDay, dayToColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Invalid, NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { PictureInUse, PictureNotShowable } from './pictures.errors.js';
import * as picturesPolicy from './pictures.policy.js';
import { presentPicture, showableOf } from './pictures.presenter.js';
import { PICTURE_FILES, type PictureRecord, PicturesRepository } from './pictures.repository.js';
import type { AddPicture, ChangePicture, Picture, PictureList, PublicityChannel } from './pictures.schemas.js';
import { PictureShowingChanged } from './pictures.signals.js';
import { obstacleOn } from './rules/showing.js';

/** Bilder of the group: what is on them, whose they are, and where they may be shown. */
@Injectable()
export class PicturePoolService {
  constructor(
    private readonly repository: PicturesRepository,
    private readonly files: FilesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<PictureList> {
    if (!picturesPolicy.read(actor, { workingGroupId })) throw new NotFound();
    const pictures = await this.repository.listVisible(actor, workingGroupId);
    return {
      items: pictures.map((picture) => this.present(actor, picture)),
      uploadLimit: this.files.uploadLimit,
      abilities: { add: picturesPolicy.add(actor, { workingGroupId }) },
    };
  }

  async show(actor: Actor, id: string): Promise<Picture> {
    return this.present(actor, await this.repository.findVisible(actor, id));
  }

  /** For subjects that show a picture: one of the same group, or none. */
  async requireIn(actor: Actor, workingGroupId: string, pictureId: string | null): Promise<void> {
    if (pictureId === null) return;
    const picture = await this.repository.findVisible(actor, pictureId).catch((error: unknown) => {
      if (error instanceof NotFound) return undefined;
      throw error;
    });
    if (picture?.workingGroupId === workingGroupId && picture.withdrawnAt === null) return;
    throw new Invalid([{ pointer: '#/pictureId', detail: 'Bitte wählen Sie ein Bild aus dem Bildpool.' }]);
  }

  /** Nobody sees it but the group until somebody releases it. */
  add(actor: Actor, { workingGroupId, ...given }: AddPicture): Promise<Picture> {
    return this.database.transaction(async () => {
      if (!picturesPolicy.read(actor, { workingGroupId })) throw new NotFound();
      authorize(picturesPolicy.add, actor, { workingGroupId });
      const now = this.clock.now();
      const id = await this.repository.add({
        ...inColumns(given, null, now),
        workingGroupId,
        createdById: actor.id,
        createdAt: now,
        updatedAt: now,
      });
      await this.auditLog.record(actor, 'picture.added', id, { title: given.title });
      return this.show(actor, id);
    });
  }

  update(actor: Actor, id: string, { version, ...given }: ChangePicture): Promise<Picture> {
    return this.changing(actor, id, async (before) => {
      if (before.version !== version) throw new Stale(this.present(actor, before));
      const now = this.clock.now();
      await this.repository.save(id, version, { ...inColumns(given, before.overviewReviewedAt, now), updatedAt: now });
      const { title, credit, licence, personsShown } = before;
      await this.auditLog.record(actor, 'picture.changed', id, {
        before: { title, credit, licence, personsShown },
        after: given,
      });
    });
  }

  /** Lets it be shown on a channel, if everything that has to be there is there. */
  release(actor: Actor, id: string, channel: PublicityChannel): Promise<Picture> {
    return this.changing(actor, id, async (picture) => {
      authorize(picturesPolicy.release, actor, picture);
      const obstacle = obstacleOn(showableOf(picture), channel, calendarDay(this.clock.now()));
      if (obstacle !== undefined) throw new PictureNotShowable(obstacle);
      if (picture.channels.includes(channel)) return;
      await this.repository.save(id, picture.version, { channels: [...picture.channels, channel] });
      await this.auditLog.record(actor, 'picture.released', id, { channel });
    });
  }

  holdBack(actor: Actor, id: string, channel: PublicityChannel): Promise<Picture> {
    return this.changing(actor, id, async (picture) => {
      if (!picture.channels.includes(channel)) return;
      const channels = picture.channels.filter((held) => held !== channel);
      await this.repository.save(id, picture.version, { channels });
      await this.auditLog.record(actor, 'picture.held-back', id, { channel });
    });
  }

  /** From the next request on it is gone everywhere. */
  withdraw(actor: Actor, id: string): Promise<Picture> {
    return this.changing(actor, id, async ({ version, withdrawnAt, title }) => {
      if (withdrawnAt !== null) return;
      await this.repository.save(id, version, { withdrawnAt: this.clock.now() });
      await this.auditLog.record(actor, 'picture.withdrawn', id, { title });
    });
  }

  restore(actor: Actor, id: string): Promise<Picture> {
    return this.changing(actor, id, async ({ version, withdrawnAt, title }) => {
      if (withdrawnAt === null) return;
      await this.repository.save(id, version, { withdrawnAt: null });
      await this.auditLog.record(actor, 'picture.restored', id, { title });
    });
  }

  /** With its bytes and with who agreed, as long as it stands nowhere. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const { title } = await this.findForChange(actor, id);
      if (await this.repository.isInUse(id)) throw new PictureInUse();
      await this.files.withdrawAllOf(actor, { type: PICTURE_FILES, id });
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'picture.removed', id, { title });
    });
  }

  private changing(actor: Actor, id: string, work: (picture: PictureRecord) => Promise<void>): Promise<Picture> {
    return this.database.transaction(async () => {
      await work(await this.findForChange(actor, id));
      this.signals.send(new PictureShowingChanged(id));
      return this.show(actor, id);
    });
  }

  private async findForChange(actor: Actor, id: string): Promise<PictureRecord> {
    await this.repository.lock(id);
    const picture = await this.repository.findVisible(actor, id);
    authorize(picturesPolicy.change, actor, picture);
    return picture;
  }

  private present(actor: Actor, picture: PictureRecord): Picture {
    return presentPicture(actor, picture, calendarDay(this.clock.now()));
  }
}

type Given = Omit<AddPicture, 'workingGroupId'>;

/** When somebody looked stays known as long as the word about it stands. */
const inColumns = (
  { isOverviewReviewed, takenOn, validUntil, ...given }: Given,
  overviewReviewedAt: Date | null,
  now: Date,
) => ({
  ...given,
  overviewReviewedAt: isOverviewReviewed && given.personsShown === 'overview' ? (overviewReviewedAt ?? now) : null,
  takenOn: takenOn === null ? null : dayToColumn(takenOn),
  validUntil: validUntil === null ? null : dayToColumn(validUntil),
});
