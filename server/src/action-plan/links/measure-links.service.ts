import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { MeasureOfOtherGroup, TooManyMeasureLinks } from './measure-links.errors.js';
import * as linksPolicy from './measure-links.policy.js';
import { inPlanOrder, presentLabel } from './measure-links.presenter.js';
import { type LabelRecord, MeasureLinksRepository, MOST_LINKS } from './measure-links.repository.js';
import {
  LINKED_KINDS,
  type LinkedKind,
  type LinkedMeasureList,
  type LinkedSubject,
  type LinkedSubjectList,
  type MeasureLabel,
} from './measure-links.schemas.js';
import { type MeasureSubject, MeasureSubjects } from './measure-subjects.service.js';

/** What has to do with a measure, seen from both sides. Nobody sees a link whose other end they do not see. */
@Injectable()
export class MeasureLinksService {
  constructor(
    private readonly repository: MeasureLinksRepository,
    private readonly subjects: MeasureSubjects,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async listOfMeasure(actor: Actor, measureId: string): Promise<LinkedSubjectList> {
    const { actionPlan } = await this.repository.findMeasure(actor, measureId);
    const links = await this.repository.listOfMeasure(measureId);
    const items: LinkedSubject[] = [];
    for (const kind of LINKED_KINDS) {
      const linkedAt = new Map(
        links.filter(({ subjectType }) => subjectType === kind).map((link) => [link.subjectId, link.createdAt]),
      );
      for (const { workingGroupId, ...subject } of await this.subjects.resolve(actor, kind, [...linkedAt.keys()])) {
        const at = linkedAt.get(subject.id);
        if (at && workingGroupId === actionPlan.workingGroupId) {
          items.push({ kind, ...subject, linkedAt: at.toISOString() });
        }
      }
    }
    return { items: items.sort(newestFirst), abilities: { link: linksPolicy.link(actor, actionPlan) } };
  }

  /** Measures of one meeting, talk …; NotFound where that is invisible. */
  async listOfSubject(actor: Actor, kind: LinkedKind, subjectId: string): Promise<LinkedMeasureList> {
    const subject = await this.findSubject(actor, kind, subjectId);
    const { workingGroupId } = subject;
    return {
      items: (await this.measuresOf(actor, kind, [subjectId])).get(subjectId) ?? [],
      workingGroupId,
      abilities: { link: linksPolicy.link(actor, subject) },
    };
  }

  /** For other modules, e.g. reports: the measures of many subjects, which the caller has shown already. */
  async measuresOf(
    actor: Actor,
    kind: LinkedKind,
    subjectIds: readonly string[],
  ): Promise<ReadonlyMap<string, MeasureLabel[]>> {
    const links = await this.repository.listMeasures(actor, kind, subjectIds);
    links.sort((one, other) => inPlanOrder(one.measure, other.measure));
    const bySubject = Map.groupBy(links, ({ subjectId }) => subjectId);
    return new Map([...bySubject].map(([id, own]) => [id, own.map(({ measure }) => presentLabel(measure))]));
  }

  link(actor: Actor, measureId: string, kind: LinkedKind, subjectId: string): Promise<LinkedMeasureList> {
    return this.changing(actor, measureId, kind, subjectId, async () => {
      if ((await this.repository.count(measureId)) >= MOST_LINKS) throw new TooManyMeasureLinks();
      const isNew = await this.repository.add(measureId, kind, subjectId, this.clock.now());
      if (isNew) await this.auditLog.record(actor, 'measure.linked', measureId, { kind, subjectId });
    });
  }

  unlink(actor: Actor, measureId: string, kind: LinkedKind, subjectId: string): Promise<LinkedMeasureList> {
    return this.changing(actor, measureId, kind, subjectId, async () => {
      const wasLinked = await this.repository.remove(measureId, kind, subjectId);
      if (wasLinked) await this.auditLog.record(actor, 'measure.unlinked', measureId, { kind, subjectId });
    });
  }

  private changing(
    actor: Actor,
    measureId: string,
    kind: LinkedKind,
    subjectId: string,
    work: (measure: LabelRecord) => Promise<void>,
  ): Promise<LinkedMeasureList> {
    return this.database.transaction(async () => {
      const measure = await this.repository.findMeasure(actor, measureId);
      const subject = await this.findSubject(actor, kind, subjectId);
      authorize(linksPolicy.link, actor, measure.actionPlan);
      if (subject.workingGroupId !== measure.actionPlan.workingGroupId) throw new MeasureOfOtherGroup();
      await work(measure);
      return this.listOfSubject(actor, kind, subjectId);
    });
  }

  private async findSubject(actor: Actor, kind: LinkedKind, id: string): Promise<MeasureSubject> {
    const [found] = await this.subjects.resolve(actor, kind, [id]);
    if (!found) throw new NotFound();
    return found;
  }
}

const newestFirst = (one: LinkedSubject, other: LinkedSubject): number =>
  (other.day ?? '').localeCompare(one.day ?? '') || other.linkedAt.localeCompare(one.linkedAt);
