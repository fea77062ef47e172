import { Injectable } from '@nestjs/common';
import { presentMunicipality } from './municipalities.presenter.js';
import { MunicipalitiesRepository } from './municipalities.repository.js';
import type { Municipality, MunicipalityList } from './municipalities.schemas.js';

@Injectable()
export class MunicipalitiesService {
  constructor(private readonly repository: MunicipalitiesRepository) {}

  async list(): Promise<MunicipalityList> {
    return { items: (await this.repository.listAll()).map(presentMunicipality) };
  }

  async show(id: string): Promise<Municipality> {
    return presentMunicipality(await this.repository.find(id));
  }
}
