import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { DeclaredRoutes } from './declared-routes.js';

/** Who is asking, and may they knock at this door. */
@Module({
  imports: [DiscoveryModule],
  providers: [DeclaredRoutes, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class AccessModule {}
