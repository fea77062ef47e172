import { Injectable } from '@nestjs/common';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import type { PublicPage } from '../frame/public-page.js';
import { presentStartPage } from './start-page.presenter.js';

@Injectable()
export class StartPageService {
  constructor(private readonly municipalities: MunicipalitiesService) {}

  async show(): Promise<PublicPage> {
    return presentStartPage(await this.municipalities.list());
  }
}
