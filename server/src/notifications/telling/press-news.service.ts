import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '../rules/kinds.js';
import { PressFactsRepository } from './press-facts.repository.js';
import { TellingService } from './telling.service.js';

/** Press releases: that texts can be adapted, that a quote is decided on, that everybody may read it. */
@Injectable()
export class PressNewsService {
  constructor(
    private readonly facts: PressFactsRepository,
    private readonly telling: TellingService,
  ) {}

  textsReady(pressReleaseId: string): Promise<void> {
    return this.tell('press-texts-ready', pressReleaseId, 'press-release.approved');
  }

  async quoteDecided(quoteId: string, pressReleaseId: string): Promise<void> {
    const state = await this.facts.quoteState(quoteId);
    if (state !== 'approved' && state !== 'declined') return;
    await this.tell(`press-quote-${state}`, pressReleaseId);
  }

  /** Whoever was still to be asked to adapt a text is not any more. */
  async becamePublic(pressReleaseId: string): Promise<void> {
    await this.telling.takeBack('press-texts-ready', pressReleaseId);
    await this.tell('press-release-public', pressReleaseId);
  }

  async withdrawn(pressReleaseId: string): Promise<void> {
    await this.telling.takeBack('press-release-public', pressReleaseId);
    await this.telling.takeBack('press-texts-ready', pressReleaseId);
  }

  private async tell(kind: NotificationKind, pressReleaseId: string, action?: 'press-release.approved') {
    const release = await this.facts.release(pressReleaseId);
    if (!release) return;
    await this.telling.tell({
      kind,
      workingGroupId: release.workingGroupId,
      subjectType: 'press-release',
      subjectId: pressReleaseId,
      details: { text: release.title },
      ...(action && { act: { action, subjectId: pressReleaseId } }),
    });
  }
}
