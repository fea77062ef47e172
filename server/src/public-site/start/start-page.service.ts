import { Inject, Injectable } from '@nestjs/common';
import { PublicMeasuresService } from '../../action-plan/publication/public-measures.service.js';
import { PublicCampaignsService } from '../../campaigns/published/public-campaigns.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { PublicDatesService } from '../dates/public-dates.service.js';
import { SignLanguageService } from '../easy-language/sign-language.service.js';
import type { PublicPage } from '../frame/public-page.js';
import { LatestService } from './latest.service.js';
import { presentStartPage } from './start-page.presenter.js';

const AHEAD = 4;

@Injectable()
export class StartPageService {
  constructor(
    private readonly municipalities: MunicipalitiesService,
    private readonly dates: PublicDatesService,
    private readonly latest: LatestService,
    private readonly campaigns: PublicCampaignsService,
    private readonly measures: PublicMeasuresService,
    private readonly films: SignLanguageService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(): Promise<PublicPage> {
    const [municipalities, dates, latest, campaigns, plans, hasFilm] = await Promise.all([
      this.municipalities.places(),
      this.dates.listAhead(AHEAD),
      this.latest.list(4),
      this.campaigns.list(),
      this.measures.list(),
      this.films.hasFilm(),
    ]);
    return presentStartPage(
      {
        municipalities,
        dates,
        latest,
        // The next one; the list begins with what is furthest away.
        campaign: campaigns.findLast(({ isOver }) => !isOver),
        plan: plans[0],
        hasFilm,
      },
      this.config.publicUrl,
    );
  }
}
