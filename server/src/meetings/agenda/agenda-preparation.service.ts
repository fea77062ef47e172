import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TasksService } from '../../tasks/tasks.service.js';
import { AgendaTemplatesService } from '../../working-groups/agenda-templates/agenda-templates.service.js';
import { type MeetingRecord, MeetingsRepository } from '../meetings.repository.js';
import { AgendaRepository } from './agenda.repository.js';
import { AgendaContributionsService, type Contribution, type Withdrawal } from './agenda-contributions.service.js';
import { AgendaOrderService } from './agenda-order.service.js';
import { AgendaWaitingRepository } from './agenda-waiting.repository.js';
import { contributed, withdrawn } from './rules/contributions.js';
import { agendaFromTemplate } from './rules/from-template.js';
import { tasksContribution } from './rules/open-tasks.js';
import { placeOfAdded } from './rules/order.js';

/** The first agenda of a meeting: items of the template, then what comes by itself. In the running transaction. */
@Injectable()
export class AgendaPreparationService implements OnModuleInit {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly repository: AgendaRepository,
    private readonly waiting: AgendaWaitingRepository,
    private readonly order: AgendaOrderService,
    private readonly templates: AgendaTemplatesService,
    private readonly contributions: AgendaContributionsService,
    private readonly tasks: TasksService,
  ) {}

  onModuleInit(): void {
    this.contributions.register(async ({ workingGroupId, startsAt }) => {
      const last = await this.meetings.lookUpBefore(workingGroupId, startsAt);
      return last ? tasksContribution(workingGroupId, await this.tasks.overview(workingGroupId, last.startsAt)) : [];
    });
    this.contributions.register((meeting) => this.waiting.listFor(meeting));
  }

  /** For a meeting that has no agenda yet; of a template of the group, of the standard one unless told. */
  async prepare(meetingId: string, templateId?: string): Promise<void> {
    const meeting = await this.meetings.look(meetingId);
    const last = await this.meetings.lookUpBefore(meeting.workingGroupId, meeting.startsAt);
    const items = await this.templates.itemsOf(meeting.workingGroupId, templateId);
    await this.repository.addAll(meetingId, agendaFromTemplate(items, last?.number ?? null));
    await this.bring(meeting, await this.contributions.collectNew(meeting));
  }

  /** Figures of today for what came by itself; nothing is added, what was taken away stays away. */
  async retell(meetingId: string): Promise<void> {
    const meeting = await this.meetings.look(meetingId);
    const told = (await this.contributions.collect(meeting)).map((one) => ({ ...one, joins: null }));
    await this.save(contributed(await this.repository.list(meetingId), told).changed);
  }

  /** What came up in another module for the next meeting of a group, as long as nobody is invited to it. */
  async bringToNext(workingGroupId: string, now: Date, contribution: Contribution): Promise<void> {
    const meeting = await this.meetings.holdNextUninvited(workingGroupId, now);
    if (!meeting) return;
    await this.meetings.save(meeting.id, meeting.version);
    await this.bring(meeting, [contribution]);
  }

  /** What has come up since for the next meeting of a group, as long as nobody is invited to it; figures of today. */
  async bringWhatIsNew(workingGroupId: string, now: Date): Promise<void> {
    const meeting = await this.meetings.holdNextUninvited(workingGroupId, now);
    if (!meeting) return;
    await this.meetings.save(meeting.id, meeting.version);
    await this.bring(meeting, await this.contributions.collectNew(meeting));
    await this.retell(meeting.id);
  }

  /** What another module says no longer, as long as nobody is invited; what it says otherwise now is told anew. */
  async takeBackFromNext(workingGroupId: string, now: Date, said: Withdrawal): Promise<void> {
    const meeting = await this.meetings.holdNextUninvited(workingGroupId, now);
    if (!meeting) return;
    await this.meetings.save(meeting.id, meeting.version);
    const told = await this.contributions.collect(meeting);
    if (!told.some(({ origin, originId }) => origin === said.origin && originId === said.originId)) {
      const changed = withdrawn(await this.repository.list(meeting.id), said);
      await this.save(changed);
      if (changed.length > 0) await this.contributions.release(meeting, said);
    }
    await this.retell(meeting.id);
  }

  /** Before a meeting is removed: what came from another goes back there and waits again. */
  giveBack(meetingId: string): Promise<void> {
    return this.waiting.giveBack(meetingId);
  }

  private async bring(meeting: MeetingRecord, contributions: readonly Contribution[]): Promise<void> {
    const { changed, added } = contributed(await this.repository.list(meeting.id), contributions);
    await this.save(changed);
    for (const { joins: _, ...item } of added) {
      if (!(await this.waiting.claim(item, meeting.id))) continue;
      const kinds = (await this.repository.list(meeting.id)).map(({ kind }) => kind);
      const id = await this.order.add(meeting, item, placeOfAdded(kinds, item.kind));
      await this.waiting.settle(item, id);
    }
  }

  private async save(changed: ReturnType<typeof contributed>['changed']): Promise<void> {
    for (const { id, ...change } of changed) await this.repository.save(id, change);
  }
}
