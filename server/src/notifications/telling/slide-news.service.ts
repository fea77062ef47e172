import { Injectable } from '@nestjs/common';
import { FactsRepository } from './facts.repository.js';
import { TellingService } from './telling.service.js';

/** What there is to tell about the files of talks. */
@Injectable()
export class SlideNewsService {
  constructor(
    private readonly facts: FactsRepository,
    private readonly telling: TellingService,
  ) {}

  /** Who asks, never what they need: that stands with the file. */
  async requested(requestId: string): Promise<void> {
    const request = await this.facts.openAccessibleVersionRequest(requestId);
    const talk = request && (await this.facts.talkOfFile(request.fileId));
    if (!talk) return;
    const { member } = request;
    await this.telling.tell({
      kind: 'accessible-version-requested',
      workingGroupId: talk.workingGroupId,
      subjectType: 'talk',
      subjectId: talk.id,
      details: { text: talk.title, names: member ? [`${member.givenName} ${member.familyName}`] : [] },
      act: { action: 'file.accessible-version-requested', subjectId: request.fileId },
    });
  }

  async infected(fileId: string): Promise<void> {
    const talk = await this.facts.talkOfFile(fileId);
    if (!talk) return;
    await this.telling.tell({
      kind: 'file-infected',
      workingGroupId: talk.workingGroupId,
      subjectType: 'talk',
      subjectId: talk.id,
      details: { text: talk.title },
    });
  }

  async answered(fileId: string, memberIds: readonly string[]): Promise<void> {
    const talk = await this.facts.talkOfFile(fileId);
    if (!talk) return;
    await this.telling.tell({
      kind: 'accessible-version-answered',
      workingGroupId: talk.workingGroupId,
      subjectType: 'talk',
      subjectId: talk.id,
      details: { text: talk.title },
      memberIds,
    });
  }
}
