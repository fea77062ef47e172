import { Inject, Injectable } from '@nestjs/common';
import { OperatorService } from '../../operator/operator.service.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { SignLanguageService } from '../easy-language/sign-language.service.js';
import { BarriersRepository } from './barriers.repository.js';
import { conformanceNow } from './rules/statement-state.js';
import type { StatementFacts } from './statement-sheet.presenter.js';

/** § 3 (2) BITVNRW: of this one the portal knows by itself, as long as nobody has brought the film. */
const NO_FILM = {
  title: 'Video in Deutscher Gebärdensprache',
  reason: 'Ein Video zu den wichtigsten Inhalten der Startseite fehlt noch (§\u00a03 Absatz 2 BITVNRW).',
  alternative: 'Das Wichtigste steht in Leichter Sprache im Portal.',
  plannedFor: null,
};

/** What the statement on accessibility says today, for everybody. */
@Injectable()
export class StatementFactsService {
  constructor(
    private readonly repository: BarriersRepository,
    private readonly operator: OperatorService,
    private readonly films: SignLanguageService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async find(): Promise<StatementFacts> {
    const [operator, reviews, known, hasFilm] = await Promise.all([
      this.operator.find(),
      this.repository.listReviews(),
      this.repository.listKnown(),
      this.films.hasFilm(),
    ]);
    const listed = known.map(({ title, reason, alternative, plannedFor }) => ({
      ...{ title, reason, alternative },
      plannedFor: plannedFor && dayFromColumn(plannedFor),
    }));
    const barriers = hasFilm ? listed : [...listed, NO_FILM];
    return {
      ...{ operator, barriers, publicUrl: this.config.publicUrl },
      conformance: conformanceNow(reviews[0]?.conformance ?? null, barriers.length),
      reviews: reviews.map(({ reviewedOn, method }) => ({ reviewedOn: dayFromColumn(reviewedOn), method })),
    };
  }
}
