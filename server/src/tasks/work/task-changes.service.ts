import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { PersonalLinksService } from '../../auth/personal-links/personal-links.service.js';
import { dayFromColumn, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { wrongAssignment } from '../rules/assignment.js';
import { isUnfinished } from '../rules/completion.js';
import { TaskFinished, TaskFromMinutes } from '../tasks.errors.js';
import * as tasksPolicy from '../tasks.policy.js';
import { presentAddressees } from '../tasks.presenter.js';
import { type TaskRecord, TasksRepository } from '../tasks.repository.js';
import type { AddTask, ChangeTask, Task, TaskAddressees } from '../tasks.schemas.js';
import { TasksService } from '../tasks.service.js';

type Content = Pick<Task, 'text' | 'dueOn' | 'followUpOn'> & { municipalityId: string; memberId: string | null };

/** Tasks beside the minutes, and what is said about a task: day, follow-up, who. */
@Injectable()
export class TaskChangesService {
  constructor(
    private readonly repository: TasksRepository,
    private readonly tasks: TasksService,
    private readonly memberships: MembershipsService,
    private readonly links: PersonalLinksService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  /** Whom the actor may give tasks to, group by group. */
  async listAddressees(actor: Actor): Promise<TaskAddressees> {
    const groups = [];
    for (const workingGroupId of actor.workingGroupIds) {
      const { items } = await this.memberships.list(actor, workingGroupId);
      const open = items.filter(({ municipality: { id } }) =>
        tasksPolicy.add(actor, { workingGroupId, municipalityId: id }),
      );
      if (open.length > 0) groups.push(presentAddressees(workingGroupId, open));
    }
    return { groups };
  }

  async add(actor: Actor, { workingGroupId, ...content }: AddTask): Promise<Task> {
    return this.database.transaction(async () => {
      const { items: group } = await this.memberships.list(actor, workingGroupId);
      authorize(tasksPolicy.add, actor, { workingGroupId, municipalityId: content.municipalityId });
      requireIn(group, content);
      const id = await this.repository.add({ workingGroupId, ...columnsOf(content) });
      await this.auditLog.record(actor, 'task.added', id, content);
      return this.tasks.show(actor, id);
    });
  }

  async change(actor: Actor, id: string, { version, ...change }: ChangeTask): Promise<Task> {
    return this.database.transaction(async () => {
      const task = await this.repository.findVisible(actor, id);
      authorize(tasksPolicy.work, actor, task);
      if (task.version !== version) throw new Stale(await this.tasks.show(actor, id));
      if (!isUnfinished(task.state)) throw new TaskFinished();
      const before = contentOf(task);
      const after = { ...before, ...given(change) };
      const isMoved = after.municipalityId !== before.municipalityId;
      if (task.sourceEntryId !== null && (isMoved || after.text !== before.text)) throw new TaskFromMinutes();
      const isReassigned = isMoved || after.memberId !== before.memberId;
      if (isReassigned) {
        const { items: group } = await this.memberships.list(actor, task.workingGroupId);
        requireIn(group, after);
      }
      if (isMoved) authorize(tasksPolicy.add, actor, { ...task, municipalityId: after.municipalityId });
      await this.repository.save(id, version, columnsOf(after));
      await this.auditLog.record(actor, 'task.changed', id, differences(before, after));
      if (isReassigned) await this.links.revoke('task', id);
      return this.tasks.show(actor, id);
    });
  }
}

type Membership = { member: { id: string }; municipality: { id: string } };

function requireIn(group: readonly Membership[], choice: Pick<Content, 'municipalityId' | 'memberId'>): void {
  const wrong = wrongAssignment(
    choice,
    group.map(({ member, municipality }) => ({ memberId: member.id, municipality })),
  );
  if (wrong.length > 0) throw new Invalid(wrong);
}

const contentOf = ({ text, municipalityId, memberId, dueOn, followUpOn }: TaskRecord): Content => ({
  text,
  municipalityId,
  memberId,
  dueOn: dueOn && dayFromColumn(dueOn),
  followUpOn: followUpOn && dayFromColumn(followUpOn),
});

const columnsOf = ({ dueOn, followUpOn, ...content }: Content) => ({
  ...content,
  dueOn: dueOn && dayToColumn(dueOn),
  followUpOn: followUpOn && dayToColumn(followUpOn),
});

function given({ text, municipalityId, memberId, dueOn, followUpOn }: Omit<ChangeTask, 'version'>): Partial<Content> {
  return {
    ...(text !== undefined && { text }),
    ...(municipalityId !== undefined && { municipalityId }),
    ...(memberId !== undefined && { memberId }),
    ...(dueOn !== undefined && { dueOn }),
    ...(followUpOn !== undefined && { followUpOn }),
  };
}

/** Old and new of what differs. */
function differences(before: Content, after: Content): Record<string, unknown> {
  const names = ['text', 'municipalityId', 'memberId', 'dueOn', 'followUpOn'] as const;
  const changed = names.filter((name) => before[name] !== after[name]);
  return Object.fromEntries(changed.map((name) => [name, { before: before[name], after: after[name] }]));
}
