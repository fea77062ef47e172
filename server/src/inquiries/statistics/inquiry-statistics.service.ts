import { Injectable } from '@nestjs/common';
import {
  type CountedInquiries,
  type CountedKind,
  type CountedTopic,
  InquiryStatisticsRepository,
} from './inquiry-statistics.repository.js';

export type InquiryStatistics = CountedInquiries & { kinds: CountedKind[]; topics: CountedTopic[] };

/** Anfragenstatistik, for reports, which have asked whether the reader belongs to the group. */
@Injectable()
export class InquiryStatisticsService {
  constructor(private readonly repository: InquiryStatisticsRepository) {}

  /** Of what was received between two days (YYYY-MM-DD, both inclusive). */
  async count(workingGroupId: string, from: string, until: string): Promise<InquiryStatistics> {
    return {
      ...(await this.repository.count(workingGroupId, from, until)),
      kinds: await this.repository.countKinds(workingGroupId, from, until),
      topics: await this.repository.countTopics(workingGroupId, from, until),
    };
  }
}
