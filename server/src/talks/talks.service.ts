import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { FilesService } from '../files/files.service.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Stale } from '../platform/errors/stale.js';
import { decodeCursor, toPage } from '../platform/http/page.js';
import { SpeakersService } from './speakers/speakers.service.js';
import { TalkListRepository, type TalkSelection } from './talk-list.repository.js';
import * as talksPolicy from './talks.policy.js';
import { presentTalk, presentTalkSummary, reachOf } from './talks.presenter.js';
import { TalksRepository } from './talks.repository.js';
import type { CreateTalk, Talk, TalkFilter, TalkPage, UpdateTalk } from './talks.schemas.js';

@Injectable()
export class TalksService {
  constructor(
    private readonly repository: TalksRepository,
    private readonly listing: TalkListRepository,
    private readonly speakers: SpeakersService,
    private readonly files: FilesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { workingGroupId, municipalityId, cursor, limit, ...filter }: TalkFilter,
  ): Promise<TalkPage> {
    const groups = actor.workingGroupIds.filter((id) => workingGroupId === undefined || id === workingGroupId);
    const rows = await this.listing.listVisible(actor, {
      workingGroupIds: groups,
      selection: selectionOf(filter),
      municipalityId,
      limit,
      after: decodeCursor(cursor),
      today: calendarDay(this.clock.now()),
    });
    return toPage(rows, limit, (row) => ({ at: row.starts_at, id: row.id }), presentTalkSummary);
  }

  async show(actor: Actor, id: string): Promise<Talk> {
    const talk = await this.repository.findVisible(actor, id);
    const { files, pending } = await this.files.listOf({ type: 'talk', id }, reachOf(actor, talk));
    return presentTalk(actor, talk, { files, pendingFiles: pending, uploadLimit: this.files.uploadLimit });
  }

  /** For the agenda, which puts the talk on itself in the same transaction. */
  async add(actor: Actor, workingGroupId: string, { speakers, ...talk }: CreateTalk): Promise<string> {
    return this.database.transaction(async () => {
      authorize(talksPolicy.coordinate, actor, { workingGroupId });
      const speakerIds = await this.speakers.identify(workingGroupId, speakers);
      const id = await this.repository.add({ ...talk, workingGroupId }, speakerIds);
      await this.auditLog.record(actor, 'talk.added', id, { title: talk.title });
      return id;
    });
  }

  async update(actor: Actor, id: string, { version, speakers, ...change }: UpdateTalk): Promise<Talk> {
    return this.database.transaction(async () => {
      const talk = await this.repository.findVisible(actor, id);
      authorize(talksPolicy.coordinate, actor, talk);
      if (talk.version !== version) throw new Stale(await this.show(actor, id));
      const before = talk.speakers.map(({ speakerId }) => speakerId);
      const speakerIds = await this.speakers.identify(talk.workingGroupId, speakers, before);
      await this.repository.save(id, version, change, speakerIds);
      await this.speakers.forget(before);
      await this.auditLog.record(actor, 'talk.updated', id, { title: change.title });
      return this.show(actor, id);
    });
  }
}

function selectionOf({ awaitsRights, hasSlides }: Pick<TalkFilter, 'awaitsRights' | 'hasSlides'>): TalkSelection {
  if (awaitsRights) return 'awaiting-rights';
  return hasSlides ? 'with-slides' : 'all';
}
