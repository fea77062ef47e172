import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { planMeetings, read } from '../working-groups.policy.js';
import { WorkingGroupsService } from '../working-groups.service.js';
import { StandardTemplateNeeded } from './agenda-templates.errors.js';
import { AgendaTemplatesRepository } from './agenda-templates.repository.js';
import type {
  AddAgendaTemplate,
  AgendaTemplate,
  AgendaTemplateItem,
  AgendaTemplateList,
  ReplaceAgendaTemplate,
} from './agenda-templates.schemas.js';

/** Kinds of meeting that a group holds again and again, each with its usual agenda. */
@Injectable()
export class AgendaTemplatesService {
  constructor(
    private readonly repository: AgendaTemplatesRepository,
    private readonly workingGroups: WorkingGroupsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  async list(actor: Actor, workingGroupId: string): Promise<AgendaTemplateList> {
    await this.workingGroups.requireFor(actor, workingGroupId, read);
    return {
      items: await this.repository.list(workingGroupId),
      abilities: { manage: planMeetings(actor, { id: workingGroupId }) },
    };
  }

  add(actor: Actor, workingGroupId: string, { isStandard, ...content }: AddAgendaTemplate): Promise<AgendaTemplate> {
    return this.change(actor, workingGroupId, async () => {
      const id = await this.repository.add(workingGroupId, content);
      if (isStandard || (await this.repository.list(workingGroupId)).length === 1) {
        await this.repository.makeStandard(workingGroupId, id);
      }
      await this.auditLog.record(actor, 'agenda-template.added', id, { workingGroupId, name: content.name });
      return this.repository.find(workingGroupId, id);
    });
  }

  replace(
    actor: Actor,
    workingGroupId: string,
    id: string,
    { version, isStandard, ...content }: ReplaceAgendaTemplate,
  ): Promise<AgendaTemplate> {
    return this.change(actor, workingGroupId, async () => {
      const before = await this.repository.find(workingGroupId, id);
      if (before.version !== version) throw new Stale(before);
      await this.repository.replace(id, version, content);
      if (isStandard) await this.repository.makeStandard(workingGroupId, id);
      await this.auditLog.record(actor, 'agenda-template.changed', id, { before, change: { isStandard, ...content } });
      return this.repository.find(workingGroupId, id);
    });
  }

  async remove(actor: Actor, workingGroupId: string, id: string): Promise<void> {
    await this.change(actor, workingGroupId, async () => {
      const { name, isStandard } = await this.repository.find(workingGroupId, id);
      if (isStandard) throw new StandardTemplateNeeded();
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'agenda-template.removed', id, { workingGroupId, name });
    });
  }

  /** For whoever begins a meeting of the group: the items of a template, of the standard one unless told. */
  async itemsOf(workingGroupId: string, templateId?: string): Promise<AgendaTemplateItem[]> {
    const templates = await this.repository.list(workingGroupId);
    const chosen = templates.find(({ id, isStandard }) => (templateId === undefined ? isStandard : id === templateId));
    if (templateId !== undefined && !chosen) {
      throw new Invalid([{ pointer: '#/templateId', detail: 'Diese Vorlage gibt es nicht mehr.' }]);
    }
    return chosen?.items ?? [];
  }

  /** One after the other within a group, so that one template is the standard. */
  private change<Result>(actor: Actor, workingGroupId: string, work: () => Promise<Result>): Promise<Result> {
    return this.database.transaction(async () => {
      await this.workingGroups.requireFor(actor, workingGroupId, planMeetings);
      await this.repository.hold(workingGroupId);
      return work();
    });
  }
}
