import { Inject, Injectable } from '@nestjs/common';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import type { PublicPage } from '../frame/public-page.js';
import { presentRegionPage } from './region-page.presenter.js';

@Injectable()
export class RegionPageService {
  constructor(
    private readonly municipalities: MunicipalitiesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(): Promise<PublicPage> {
    return presentRegionPage(await this.municipalities.places(), this.config.publicUrl);
  }
}
