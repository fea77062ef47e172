import { Injectable } from '@nestjs/common';
import { type MunicipalityPlace, presentMunicipality, presentPlace } from './municipalities.presenter.js';
import { MunicipalitiesRepository } from './municipalities.repository.js';
import type { Municipality, MunicipalityList } from './municipalities.schemas.js';

@Injectable()
export class MunicipalitiesService {
  constructor(private readonly repository: MunicipalitiesRepository) {}

  async list(): Promise<MunicipalityList> {
    return { items: (await this.repository.listAll()).map(presentMunicipality) };
  }

  /** Where they lie: for a schematic map. The district has no place of its own. */
  async places(): Promise<MunicipalityPlace[]> {
    return (await this.repository.listAll()).map(presentPlace);
  }

  async show(id: string): Promise<Municipality> {
    return presentMunicipality(await this.repository.find(id));
  }
}
