import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { SurveyAnswered, SurveyClosed, SurveyStarted } from '../../surveys/surveys.signals.js';
import { SurveyNewsService } from './survey-news.service.js';

@Injectable()
export class SurveyNewsListener implements OnModuleInit {
  constructor(
    private readonly signals: SignalBus,
    private readonly news: SurveyNewsService,
  ) {}

  onModuleInit(): void {
    const { signals, news } = this;
    signals.onSurely(SurveyStarted, 'notifications', ({ surveyId }) => news.started(surveyId));
    signals.onSurely(SurveyClosed, 'notifications', ({ surveyId }) => news.closed(surveyId));
    signals.onSurely(SurveyAnswered, 'notifications', ({ surveyId, municipalityId }) =>
      news.answered(surveyId, municipalityId),
    );
  }
}
