import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { ContactKnown } from '../press.errors.js';
import * as pressPolicy from '../press.policy.js';
import { type ContactRecord, ContactsRepository } from './contacts.repository.js';
import type { AddPressContact, ChangePressContact, PressContact, PressContactList } from './contacts.schemas.js';

/** Presseverteiler: offices of media, no private addresses. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly repository: ContactsRepository,
    private readonly municipalities: MunicipalitiesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<PressContactList> {
    if (!actor.belongsTo(workingGroupId)) throw new NotFound();
    const contacts = await this.repository.listVisible(actor, workingGroupId);
    return {
      items: contacts.map(presentContact),
      abilities: { write: pressPolicy.coordinate(actor, { workingGroupId }) },
    };
  }

  add(actor: Actor, { workingGroupId, ...details }: AddPressContact): Promise<PressContact> {
    return this.database.transaction(async () => {
      if (!actor.belongsTo(workingGroupId)) throw new NotFound();
      authorize(pressPolicy.coordinate, actor, { workingGroupId });
      await this.requireMunicipality(details.municipalityId);
      const id = await this.repository.add(workingGroupId, details);
      if (id === undefined) throw new ContactKnown();
      await this.auditLog.record(actor, 'press-contact.added', id, { name: details.name });
      return presentContact(await this.repository.findVisible(actor, id));
    });
  }

  update(actor: Actor, id: string, { version, ...change }: ChangePressContact): Promise<PressContact> {
    return this.database.transaction(async () => {
      const contact = await this.find(actor, id);
      if (contact.version !== version) throw new Stale(presentContact(contact));
      await this.requireMunicipality(change.municipalityId);
      if (await this.repository.isKnown(contact.workingGroupId, change.email, id)) throw new ContactKnown();
      await this.repository.save(id, version, change);
      await this.auditLog.record(actor, 'press-contact.changed', id, { name: [contact.name, change.name] });
      return presentContact(await this.repository.findVisible(actor, id));
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const { name } = await this.find(actor, id);
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'press-contact.removed', id, { name });
    });
  }

  private async find(actor: Actor, id: string): Promise<ContactRecord> {
    const contact = await this.repository.findVisible(actor, id);
    authorize(pressPolicy.coordinate, actor, contact);
    return contact;
  }

  private async requireMunicipality(id: string | null): Promise<void> {
    if (id !== null) await this.municipalities.show(id);
  }
}

const presentContact = (contact: ContactRecord): PressContact => ({
  id: contact.id,
  workingGroupId: contact.workingGroupId,
  name: contact.name,
  email: contact.email,
  kind: contact.kind,
  municipality: contact.municipality && presentMunicipalityName(contact.municipality),
  isActive: contact.isActive,
  version: contact.version,
});
