import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';

/** Signs of life for proxies and watchers; says nothing about the inside. */
@Module({ controllers: [HealthController], providers: [HealthService] })
export class HealthModule {}
