import { Body, Controller, Get, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { NotificationPreferences, SaveNotificationPreferences } from './preferences.schemas.js';
import { PreferencesService } from './preferences.service.js';

@Controller('notification-preferences')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @Get()
  @Access('members')
  @Responds(200, NotificationPreferences)
  show(@CurrentMember() actor: Actor): Promise<NotificationPreferences> {
    return this.preferences.show(actor);
  }

  @Put()
  @Access('members')
  @Responds(200, NotificationPreferences)
  save(
    @CurrentMember() actor: Actor,
    @Body({ schema: SaveNotificationPreferences }) input: SaveNotificationPreferences,
  ): Promise<NotificationPreferences> {
    return this.preferences.save(actor, input);
  }
}
