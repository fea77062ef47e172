import { Controller, Get } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Health } from './health.schemas.js';
import { HealthService } from './health.service.js';

@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live')
  @Access('public')
  @Responds(200, Health)
  live(): Health {
    return this.health.live();
  }

  @Get('ready')
  @Access('public')
  @Responds(200, Health)
  ready(): Promise<Health> {
    return this.health.ready();
  }
}
