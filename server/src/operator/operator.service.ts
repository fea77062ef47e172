import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { Stale } from '../platform/errors/stale.js';
import { OperatorRepository } from './operator.repository.js';
import type { ChangeOperator, Operator } from './operator.schemas.js';

/** Subject of its entries in the log: there is one operator and no more. */
const OPERATOR = '00000000-0000-4000-8000-000000000001';

/** Who runs the portal, as the law wants it named: legal pages, letters and the statement on accessibility ask here. */
@Injectable()
export class OperatorService {
  constructor(
    private readonly repository: OperatorRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** For everybody. Offices of the Land are known; what nobody has said is empty. */
  async find(): Promise<Operator> {
    const record = await this.repository.lookUp();
    if (record === null) return this.unsaid();
    const { id: _, updatedAt: __, ...facts } = record;
    return facts;
  }

  change(actor: Actor, { version, ...facts }: ChangeOperator): Promise<Operator> {
    return this.database.transaction(async () => {
      const before = await this.find();
      if (before.version !== version) throw new Stale(before);
      await this.repository.save(version, facts);
      const after = await this.find();
      await this.auditLog.record(actor, 'operator.changed', OPERATOR, changesBetween(before, after));
      return after;
    });
  }

  private unsaid(): Operator {
    const { contactEmail, ombuds } = this.config;
    return {
      ...{ name: '', street: '', postalCode: '', city: '', phone: '', email: contactEmail },
      ...{ representative: '', supervisoryAuthority: '', vatId: '', responsibleEditor: '' },
      ...{ dataProtectionOffice: '', dataProtectionEmail: '' },
      monitoringBody: 'Überwachungsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen',
      monitoringEmail: 'ueberwachungsstelle-nrw@it.nrw.de',
      ombudsOffice: 'Ombudsstelle für barrierefreie Informationstechnik',
      ombudsContact: `${ombuds.email}, ${ombuds.url}`,
      version: 0,
    };
  }
}

/** Old and new value of each. */
function changesBetween(before: Operator, after: Operator): Record<string, unknown> {
  const old: Readonly<Record<string, unknown>> = before;
  const changed = Object.entries(after).filter(([key, value]) => key !== 'version' && old[key] !== value);
  return Object.fromEntries(changed.map(([key, value]) => [key, [old[key], value]]));
}
