import { Injectable } from '@nestjs/common';
import type { Actor, Member } from '../access/actor.js';
import { MunicipalitiesService } from '../municipalities/municipalities.service.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Stale } from '../platform/errors/stale.js';
import { decodeCursor, toPage } from '../platform/http/page.js';
import { MembershipsService } from '../working-groups/memberships/memberships.service.js';
import * as inquiriesPolicy from './inquiries.policy.js';
import { openTextOf, presentInquiry, presentInquiryHead, type Surroundings } from './inquiries.presenter.js';
import { InquiriesRepository, type InquiryRecord } from './inquiries.repository.js';
import type { Inquiry, InquiryFilter, InquiryPage } from './inquiries.schemas.js';
import { InquiryListRepository } from './inquiry-list.repository.js';

/** The register of inquiries, and each as its reader may see it. */
@Injectable()
export class InquiriesService {
  constructor(
    private readonly repository: InquiriesRepository,
    private readonly register: InquiryListRepository,
    private readonly municipalities: MunicipalitiesService,
    private readonly memberships: MembershipsService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Member, filter: InquiryFilter): Promise<InquiryPage> {
    const today = this.today();
    const rows = await this.register.listVisible(actor, filter, today, decodeCursor(filter.cursor));
    const page = toPage(
      rows,
      filter.limit,
      ({ receivedAt, id }) => ({ at: receivedAt, id }),
      (row) => presentInquiryHead(actor, row, today),
    );
    const groups = actor.workingGroupIds.filter((id) => id === (filter.workingGroupId ?? id));
    return {
      ...page,
      counts: await this.register.count(actor, filter, today),
      topics: await this.register.listTopics(actor, filter.workingGroupId),
      abilities: {
        ask: groups.some((workingGroupId) => inquiriesPolicy.ask(actor, { workingGroupId })),
        handle: groups.some((workingGroupId) => inquiriesPolicy.handle(actor, { workingGroupId })),
      },
    };
  }

  async show(actor: Actor, id: string): Promise<Inquiry> {
    return this.present(actor, await this.repository.findVisible(actor, id));
  }

  /** About which nobody else decides before the running transaction ends. */
  async findAndLock(actor: Actor, id: string): Promise<InquiryRecord> {
    await this.repository.lock(id);
    return this.repository.findVisible(actor, id);
  }

  /** After the policy was asked: what is done against another version is refused, and told how things stand. */
  async requireVersion(actor: Actor, inquiry: InquiryRecord, version: number): Promise<void> {
    if (inquiry.version !== version) throw new Stale(await this.present(actor, inquiry));
  }

  async present(actor: Actor, inquiry: InquiryRecord): Promise<Inquiry> {
    return presentInquiry(actor, inquiry, {
      ...(await this.seatsOf(inquiry.workingGroupId)),
      meeting: await this.repository.lookUpMeeting(inquiry.id),
      today: this.today(),
    });
  }

  /** After every change of words, names or visibility, in its transaction: what may be found follows. */
  async renewOpenText(id: string): Promise<void> {
    const { openTitle, openText } = openTextOf(await this.repository.find(id));
    await this.repository.saveOpenText(id, openTitle, openText);
  }

  /** Municipalities with a seat in the group today, in the order of the district, and who coordinates it. */
  private async seatsOf(workingGroupId: string): Promise<Pick<Surroundings, 'bodies' | 'handlers'>> {
    const group = await this.memberships.listAddressees(workingGroupId, this.today());
    const seats = group.filter(({ roles }) => roles.some((role) => role !== 'guest'));
    const seated = new Set(seats.map(({ municipality }) => municipality.id));
    return {
      bodies: (await this.municipalities.list()).items.filter(({ id }) => seated.has(id)),
      handlers: group
        .filter(({ roles }) => roles.includes('coordinator'))
        .map(({ memberId: id, name, municipality }) => ({ id, name, municipality })),
    };
  }

  private today(): string {
    return calendarDay(this.clock.now());
  }
}
