import { Injectable } from '@nestjs/common';
import type { Actor, Member } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { MunicipalitiesService } from '../municipalities/municipalities.service.js';
import { calendarDay, dayToColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { instantOf } from '../platform/clock/local-time.js';
import { Database } from '../platform/database/database.js';
import { Invalid, NotFound } from '../platform/errors/domain-error.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { legalDeadline } from './deadlines/rules/legal-deadline.js';
import * as inquiriesPolicy from './inquiries.policy.js';
import { InquiriesRepository } from './inquiries.repository.js';
import type { AskQuestion, EnterInquiry, Inquiry, InquiryHead, InquiryKind } from './inquiries.schemas.js';
import { InquiriesService } from './inquiries.service.js';
import { InquiryReceived, InquiryShared } from './inquiries.signals.js';
import { CASE_PREFIX, caseNumber } from './rules/case-number.js';

export type NewInquiry = Pick<AskQuestion, 'workingGroupId' | 'title' | 'question'> &
  Partial<Pick<AskQuestion, 'topics' | 'urgency' | 'wantedOn' | 'visibility'>> & {
    kind: InquiryKind;
    channel: InquiryHead['channel'];
    municipalityId?: string | null;
    memberId?: string | null;
    askerName?: string | null;
    askerOrganization?: string | null;
    askerEmail?: string | null;
    /** Now unless told. */
    receivedAt?: Date;
  };

/** How an inquiry begins, whichever way it comes: it gets its number, its deadline and its state. */
@Injectable()
export class InquiryIntakeService {
  constructor(
    private readonly repository: InquiriesRepository,
    private readonly inquiries: InquiriesService,
    private readonly municipalities: MunicipalitiesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  /** A member asks for the own municipality. */
  ask(actor: Member, input: AskQuestion): Promise<Inquiry> {
    return this.database.transaction(async () => {
      const { workingGroupId } = input;
      if (!actor.belongsTo(workingGroupId)) throw new NotFound();
      authorize(inquiriesPolicy.ask, actor, input);
      const municipalityId = inquiriesPolicy.seatOf(actor, { workingGroupId }) ?? null;
      const asked = { kind: 'municipality', channel: 'portal', memberId: actor.id, municipalityId } as const;
      return this.inquiries.show(actor, await this.receive(actor, { ...input, ...asked }));
    });
  }

  /** The coordination enters what came by telephone or mail. */
  enter(actor: Member, { receivedOn, ...input }: EnterInquiry): Promise<Inquiry> {
    return this.database.transaction(async () => {
      if (!actor.belongsTo(input.workingGroupId)) throw new NotFound();
      authorize(inquiriesPolicy.handle, actor, input);
      await this.requireMunicipality(input.municipalityId);
      const receivedAt = this.instantOn(receivedOn);
      return this.inquiries.show(actor, await this.receive(actor, { ...input, receivedAt }));
    });
  }

  /** For every way in, in the caller's transaction or its own; the id of the new inquiry. */
  receive(actor: Actor, { receivedAt = this.clock.now(), wantedOn = null, ...input }: NewInquiry): Promise<string> {
    return this.database.transaction(async () => {
      const day = calendarDay(receivedAt);
      const year = Number(day.slice(0, 4));
      const dueOn = legalDeadline(input.kind, day);
      const id = await this.repository.add({
        ...input,
        caseNumber: caseNumber(CASE_PREFIX, year, await this.repository.countUp(CASE_PREFIX, year)),
        topics: input.topics ?? [],
        wantedOn: wantedOn && dayToColumn(wantedOn),
        dueOn: dueOn && dayToColumn(dueOn),
        receivedAt,
        createdAt: this.clock.now(),
      });
      await this.inquiries.renewOpenText(id);
      const { kind, channel } = input;
      await this.auditLog.record(actor, 'inquiry.received', id, { kind, channel });
      this.signals.send(new InquiryReceived(id));
      if ((input.visibility ?? 'coordination') !== 'coordination') this.signals.send(new InquiryShared(id));
      return id;
    });
  }

  private async requireMunicipality(id: string | null): Promise<void> {
    if (id === null) return;
    await this.municipalities.show(id).catch((error: unknown) => {
      const errors = [{ pointer: '#/municipalityId', detail: 'Diese Kommune gibt es nicht.' }];
      throw error instanceof NotFound ? new Invalid(errors) : error;
    });
  }

  /** Noon of a day that has come; now for today. */
  private instantOn(day: string | null): Date {
    const now = this.clock.now();
    if (day === null || day === calendarDay(now)) return now;
    if (day > calendarDay(now)) throw new Invalid([NOT_YET]);
    return instantOf(`${day}T12:00`) ?? now;
  }
}

const NOT_YET = { pointer: '#/receivedOn', detail: 'Der Eingang kann nicht in der Zukunft liegen.' };
