import { Injectable } from '@nestjs/common';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { FundingFactsRepository } from './funding-facts.repository.js';
import { TellingService } from './telling.service.js';

/** What there is to tell about programmes: that there is one, and that somebody looks for partners. */
@Injectable()
export class FundingNewsService {
  constructor(
    private readonly facts: FundingFactsRepository,
    private readonly telling: TellingService,
  ) {}

  async added(programmeId: string): Promise<void> {
    const programme = await this.facts.programme(programmeId);
    if (!programme) return;
    const { id: subjectId, workingGroupId, title: text, deadlineOn } = programme;
    await this.telling.tell({
      ...{ kind: 'funding-programme-added', workingGroupId, subjectType: 'funding-programme', subjectId },
      details: { text, ...(deadlineOn && { startsAt: `${dayFromColumn(deadlineOn)}T12:00:00.000Z` }) },
      act: { action: 'funding-programme.added', subjectId },
    });
  }

  async partnersSought(programmeId: string, municipalityId: string): Promise<void> {
    const programme = await this.facts.programme(programmeId);
    const name = await this.facts.seekerName(programmeId, municipalityId);
    if (!programme || name === undefined) return;
    const { id: subjectId, workingGroupId, title: text } = programme;
    await this.telling.tell({
      ...{ kind: 'funding-partners-sought', workingGroupId, subjectType: 'funding-programme', subjectId },
      details: { text, names: [name] },
      act: { action: 'funding-programme.application-changed', subjectId },
    });
  }
}
