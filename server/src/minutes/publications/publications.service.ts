import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { type NamePlace, namesInText } from '../../platform/validation/names-in-text.js';
import { MinutesPressService } from '../documents/minutes-press.service.js';
import { MinutesService } from '../minutes.service.js';
import { MinutesNotApproved } from './publications.errors.js';
import * as publicationsPolicy from './publications.policy.js';
import { presentPeople, presentPlaces, presentPublication, versionName } from './publications.presenter.js';
import { type PublicationSubject, PublicationsRepository } from './publications.repository.js';
import type { MinutesPublication, PublishMinutes } from './publications.schemas.js';

/** What is shown to everybody of approved minutes: an act of the coordination, and never a person's name. */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly repository: PublicationsRepository,
    private readonly minutes: MinutesService,
    private readonly press: MinutesPressService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, minutesId: string): Promise<MinutesPublication> {
    await this.minutes.show(actor, minutesId);
    return this.present(actor, await this.repository.find(minutesId));
  }

  publish(actor: Actor, minutesId: string, { confirmedWords }: PublishMinutes): Promise<MinutesPublication> {
    return this.database.transaction(async () => {
      const subject = await this.findForChange(actor, minutesId);
      const [newest] = subject.versions;
      if (!newest) throw new MinutesNotApproved();
      refuseNames(await this.findNames(subject, confirmedWords));
      await this.repository.publish(minutesId, newest.id, actor.id, this.clock.now());
      const version = versionName(newest.number);
      await this.auditLog.record(actor, 'minutes.published', minutesId, { version, confirmedWords });
      return this.present(actor, await this.repository.find(minutesId));
    });
  }

  withdraw(actor: Actor, minutesId: string): Promise<MinutesPublication> {
    return this.database.transaction(async () => {
      const { publication } = await this.findForChange(actor, minutesId);
      if (publication) {
        await this.repository.withdraw(minutesId);
        await this.auditLog.record(actor, 'minutes.unpublished', minutesId);
      }
      return this.present(actor, await this.repository.find(minutesId));
    });
  }

  private async findForChange(actor: Actor, minutesId: string): Promise<PublicationSubject> {
    await this.minutes.show(actor, minutesId);
    const subject = await this.repository.findForChange(minutesId);
    authorize(publicationsPolicy.publish, actor, subject.meeting);
    return subject;
  }

  private async present(actor: Actor, subject: PublicationSubject): Promise<MinutesPublication> {
    const mayPublish = publicationsPolicy.publish(actor, subject.meeting);
    return presentPublication(subject, mayPublish ? await this.findNames(subject, []) : [], mayPublish);
  }

  private async findNames({ id, versions }: PublicationSubject, confirmed: readonly string[]): Promise<NamePlace[]> {
    if (versions.length === 0) return [];
    const { document } = await this.press.tell(id);
    const people = presentPeople(await this.repository.listPeople(id), document);
    return namesInText(presentPlaces(await this.press.sheet(id, 'public')), people, confirmed);
  }
}

function refuseNames(places: readonly NamePlace[]): void {
  if (places.length === 0) return;
  throw new Invalid(
    places.map(({ place, excerpt, word }) => ({
      pointer: '#/confirmedWords',
      detail: `${place}: „${word}“ in „${excerpt}“`,
    })),
  );
}
