import { Injectable } from '@nestjs/common';
import { PublicMeasuresService } from '../../action-plan/publication/public-measures.service.js';
import { PublicCampaignsService } from '../../campaigns/published/public-campaigns.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { PublicTalksService } from '../../talks/publication/public-talks.service.js';
import { PublicDatesService } from '../dates/public-dates.service.js';
import { type DataSet, presentDates, presentMeasures, presentMunicipalities } from './data-sets.presenter.js';
import { presentSites, presentTalks } from './more-data-sets.presenter.js';
import type { DataSetName } from './open-data.schemas.js';

/** What everybody may take along and use. */
@Injectable()
export class DataSetsService {
  constructor(
    private readonly dates: PublicDatesService,
    private readonly municipalities: MunicipalitiesService,
    private readonly measures: PublicMeasuresService,
    private readonly campaigns: PublicCampaignsService,
    private readonly talks: PublicTalksService,
  ) {}

  async open(name: DataSetName, publicUrl: string): Promise<DataSet> {
    switch (name) {
      case 'termine':
        return presentDates(await this.dates.list(), publicUrl);
      case 'kommunen':
        return presentMunicipalities(await this.municipalities.places());
      case 'massnahmen':
        return presentMeasures(await this.measures.list());
      case 'aktionsorte':
        return presentSites(await this.campaigns.listSites());
      case 'fachvortraege':
        return presentTalks(await this.talks.list());
    }
  }
}
