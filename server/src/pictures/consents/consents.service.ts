import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { PicturePoolService } from '../picture-pool.service.js';
import { ConsentAlreadyRecorded, ConsentKept } from '../pictures.errors.js';
import * as picturesPolicy from '../pictures.policy.js';
import { type PictureRecord, PicturesRepository } from '../pictures.repository.js';
import type { Picture } from '../pictures.schemas.js';
import { PictureShowingChanged } from '../pictures.signals.js';
import { ConsentsRepository } from './consents.repository.js';
import type { RecordConsent } from './consents.schemas.js';

/** Who agreed to be shown, where and when. The log tells of each, without a name. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly repository: ConsentsRepository,
    private readonly pictures: PicturesRepository,
    private readonly pool: PicturePoolService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  record(actor: Actor, pictureId: string, { channels, givenOn, ...given }: RecordConsent): Promise<Picture> {
    if (givenOn > calendarDay(this.clock.now())) {
      throw new Invalid([{ pointer: '#/givenOn', detail: 'Dieses Datum liegt in der Zukunft.' }]);
    }
    return this.changing(actor, pictureId, async ({ consents }) => {
      const wanted = [...new Set(channels)];
      const isKnown = consents.some(
        ({ personName, channel }) => personName === given.personName && wanted.includes(channel),
      );
      if (isKnown) throw new ConsentAlreadyRecorded();
      await this.repository.add(
        wanted.map((channel) => ({ ...given, channel, pictureId, givenOn: dayToColumn(givenOn) })),
      );
      await this.auditLog.record(actor, 'picture.consent-recorded', pictureId, { channels: wanted, givenOn });
    });
  }

  /** At once the picture is gone from that channel. */
  withdraw(actor: Actor, pictureId: string, id: string): Promise<Picture> {
    return this.changing(actor, pictureId, async ({ consents }) => {
      await this.repository.save(pictureId, id, this.clock.now());
      const channel = consents.find((consent) => consent.id === id)?.channel;
      await this.auditLog.record(actor, 'picture.consent-withdrawn', pictureId, { consent: id, channel });
    });
  }

  /** The withdrawal was a slip. */
  restore(actor: Actor, pictureId: string, id: string): Promise<Picture> {
    return this.changing(actor, pictureId, async ({ consents }) => {
      await this.repository.save(pictureId, id, null);
      const channel = consents.find((consent) => consent.id === id)?.channel;
      await this.auditLog.record(actor, 'picture.consent-restored', pictureId, { consent: id, channel });
    });
  }

  /** It was recorded by mistake. A withdrawal stays known: without it the person would seem not to be on the picture. */
  remove(actor: Actor, pictureId: string, id: string): Promise<Picture> {
    return this.changing(actor, pictureId, async ({ consents }) => {
      const consent = consents.find((one) => one.id === id);
      if (consent && consent.withdrawnAt !== null) throw new ConsentKept();
      await this.repository.remove(pictureId, id);
      await this.auditLog.record(actor, 'picture.consent-removed', pictureId, {
        consent: id,
        channel: consent?.channel,
      });
    });
  }

  private changing(actor: Actor, pictureId: string, work: (picture: PictureRecord) => Promise<void>): Promise<Picture> {
    return this.database.transaction(async () => {
      await this.pictures.lock(pictureId);
      const picture = await this.pictures.findVisible(actor, pictureId);
      authorize(picturesPolicy.change, actor, picture);
      await work(picture);
      this.signals.send(new PictureShowingChanged(pictureId));
      return this.pool.show(actor, pictureId);
    });
  }
}
