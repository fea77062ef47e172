import { Controller, Get, Param } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { Municipality, MunicipalityList } from './municipalities.schemas.js';
import { MunicipalitiesService } from './municipalities.service.js';

/** Who takes part is public. */
@Controller('municipalities')
export class MunicipalitiesController {
  constructor(private readonly municipalities: MunicipalitiesService) {}

  @Get()
  @Access('public')
  @Responds(200, MunicipalityList)
  list(): Promise<MunicipalityList> {
    return this.municipalities.list();
  }

  @Get(':id')
  @Access('public')
  @Responds(200, Municipality)
  show(@Param('id', { schema: Id }) id: Id): Promise<Municipality> {
    return this.municipalities.show(id);
  }
}
