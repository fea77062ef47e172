import { Injectable } from '@nestjs/common';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';
import { violatedConstraint } from '../../platform/database/failures.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { AgendaTemplateNameTaken } from './agenda-templates.errors.js';
import type { AgendaTemplateItem } from './agenda-templates.schemas.js';

const template = {
  id: true,
  name: true,
  isStandard: true,
  version: true,
  items: {
    select: { kind: true, title: true, note: true, durationMinutes: true },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.AgendaTemplateSelect;
export type AgendaTemplateRecord = Prisma.AgendaTemplateGetPayload<{ select: typeof template }>;
type Content = { name: string; items: readonly AgendaTemplateItem[] };

/** Whoever asks has proved that he may read the group, or is a job. */
@Injectable()
export class AgendaTemplatesRepository {
  constructor(private readonly database: Database) {}

  /** The standard first, then by name. */
  list(workingGroupId: string): Promise<AgendaTemplateRecord[]> {
    return this.database.client.agendaTemplate.findMany({
      where: { workingGroupId },
      orderBy: [{ isStandard: 'desc' }, { name: 'asc' }],
      select: template,
    });
  }

  async find(workingGroupId: string, id: string): Promise<AgendaTemplateRecord> {
    const found = await this.database.client.agendaTemplate.findFirst({
      where: { id, workingGroupId },
      select: template,
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** Lets nobody else change which template is the standard until the transaction ends. */
  async hold(workingGroupId: string): Promise<void> {
    await this.database.client.$queryRaw`
      select id from working_group where id = ${workingGroupId}::uuid for no key update`;
  }

  async add(workingGroupId: string, { name, items }: Content): Promise<string> {
    const { id } = await this.database.client.agendaTemplate
      .create({ data: { workingGroupId, name, items: { create: inOrder(items) } }, select: { id: true } })
      .catch(translateConstraint);
    return id;
  }

  async replace(id: string, version: number, { name, items }: Content): Promise<void> {
    const { count } = await this.database.client.agendaTemplate
      .updateMany({ where: { id, version }, data: { name, version: { increment: 1 } } })
      .catch(translateConstraint);
    if (count === 0) throw new Stale();
    await this.database.client.agendaTemplateItem.deleteMany({ where: { templateId: id } });
    await this.database.client.agendaTemplateItem.createMany({
      data: inOrder(items).map((item) => ({ ...item, templateId: id })),
    });
  }

  async makeStandard(workingGroupId: string, id: string): Promise<void> {
    const { agendaTemplate } = this.database.client;
    await agendaTemplate.updateMany({ where: { workingGroupId, NOT: { id } }, data: { isStandard: false } });
    await agendaTemplate.updateMany({ where: { id }, data: { isStandard: true } });
  }

  async remove(id: string): Promise<void> {
    await this.database.client.agendaTemplate.delete({ where: { id } });
  }
}

const inOrder = (items: readonly AgendaTemplateItem[]) => items.map((item, position) => ({ ...item, position }));

function translateConstraint(error: unknown): never {
  if (violatedConstraint(error) === 'agenda_template_name_unique') throw new AgendaTemplateNameTaken();
  throw error;
}
