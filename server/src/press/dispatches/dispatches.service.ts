import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { fullName } from '../../members/members.presenter.js';
import { Database } from '../../platform/database/database.js';
import { ContactsRepository } from '../contacts/contacts.repository.js';
import { NotReleased } from '../press.errors.js';
import { ReleaseChangesService } from '../releases/release-changes.service.js';
import { type ReleaseRecord, ReleasesRepository } from '../releases/releases.repository.js';
import { DispatchesRepository, type DispatchRecord } from './dispatches.repository.js';
import type { DispatchPressRelease, PressDispatchList } from './dispatches.schemas.js';
import { PressMailsService } from './press-mails.service.js';

/** Sends what is released to the press list, a mail for each newsroom. Nobody gets the same twice. */
@Injectable()
export class DispatchesService {
  constructor(
    private readonly repository: DispatchesRepository,
    private readonly contacts: ContactsRepository,
    private readonly releases: ReleasesRepository,
    private readonly changes: ReleaseChangesService,
    private readonly mails: PressMailsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async list(actor: Actor, releaseId: string): Promise<PressDispatchList> {
    const release = await this.releases.findVisible(actor, releaseId);
    return present(release, await this.repository.list(releaseId));
  }

  send(actor: Actor, releaseId: string, { contactIds, message }: DispatchPressRelease): Promise<PressDispatchList> {
    return this.database.transaction(async () => {
      const release = await this.changes.findForChange(actor, releaseId);
      if (release.state !== 'released') throw new NotReleased();
      const reached = reachedBy(release, await this.repository.list(releaseId));
      const wanted = await this.contacts.listActive(release.workingGroupId, contactIds);
      const contacts = wanted.filter(({ id }) => !reached.has(id));
      const { mailIds, sentAt } = await this.mails.post(actor, release, contacts, message);
      await this.repository.addAll(
        contacts.map(({ id, email }, index) => ({
          ...{ pressReleaseId: releaseId, contactId: id, recipient: email, sentById: actor.id },
          ...{ mailId: mailIds[index] ?? null, createdAt: sentAt },
        })),
      );
      await this.auditLog.record(actor, 'press-release.dispatched', releaseId, { recipients: contacts.length });
      return this.list(actor, releaseId);
    });
  }
}

/** Who was written to since the words last changed. */
function reachedBy({ releasedAt, correctedAt }: ReleaseRecord, dispatches: readonly DispatchRecord[]): Set<string> {
  const since = correctedAt ?? releasedAt;
  const valid = dispatches.filter(({ createdAt }) => since === null || createdAt >= since);
  return new Set(valid.flatMap(({ contactId }) => contactId ?? []));
}

const present = (release: ReleaseRecord, dispatches: readonly DispatchRecord[]): PressDispatchList => ({
  items: dispatches.map(({ id, contact, recipient, mail, sentBy, createdAt }) => ({
    ...{ id, contact, recipient },
    state: mail?.state ?? null,
    sentBy: sentBy && fullName(sentBy),
    createdAt: createdAt.toISOString(),
  })),
  reachedContactIds: [...reachedBy(release, dispatches)],
});
