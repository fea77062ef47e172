import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../audit-log/audit-log.service.js';
import type { NotificationKind } from '../rules/kinds.js';
import type { Details } from '../rules/sentences.js';
import { FactsRepository } from './facts.repository.js';
import { TellingService } from './telling.service.js';

/** Questions to all municipalities: that they are asked, answered, over. */
@Injectable()
export class SurveyNewsService {
  constructor(
    private readonly facts: FactsRepository,
    private readonly telling: TellingService,
  ) {}

  started(surveyId: string): Promise<void> {
    return this.tell('survey-started', surveyId, 'survey.started');
  }

  async answered(surveyId: string, municipalityId: string): Promise<void> {
    const name = await this.facts.municipalityName(municipalityId);
    await this.tell('survey-answered', surveyId, 'survey.answered', { names: name === undefined ? [] : [name] });
  }

  /** Whoever was still to be asked in the portal is not any more. */
  async closed(surveyId: string): Promise<void> {
    await this.telling.takeBack('survey-started', surveyId);
    await this.tell('survey-closed', surveyId, 'survey.closed');
  }

  private async tell(kind: NotificationKind, surveyId: string, action: AuditAction, more: Details = {}): Promise<void> {
    const survey = await this.facts.survey(surveyId);
    if (!survey) return;
    await this.telling.tell({
      kind,
      workingGroupId: survey.workingGroupId,
      subjectType: 'survey',
      subjectId: surveyId,
      details: { text: survey.title, ...more },
      act: { action, subjectId: surveyId },
    });
  }
}
