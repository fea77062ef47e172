import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsEvents } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { NotificationFilter, NotificationPage, UnreadNotifications } from './notifications.schemas.js';
import { NotificationsService } from './notifications.service.js';
import { StreamsService } from './streams/streams.service.js';

@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly streams: StreamsService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, NotificationPage)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: NotificationFilter }) filter: NotificationFilter,
  ): Promise<NotificationPage> {
    return this.notifications.list(actor, filter);
  }

  @Get('unread')
  @Access('members')
  @Responds(200, UnreadNotifications)
  unread(@CurrentMember() actor: Actor): Promise<UnreadNotifications> {
    return this.notifications.unread(actor);
  }

  @Get('stream')
  @Access('members')
  @RespondsEvents()
  stream(@CurrentMember() actor: Actor, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.streams.open(actor, request, response);
  }

  @Post('reading')
  @Access('members')
  @Responds(201, UnreadNotifications)
  readAll(@CurrentMember() actor: Actor): Promise<UnreadNotifications> {
    return this.notifications.readAll(actor);
  }

  @Post(':id/reading')
  @Access('members')
  @Responds(201, UnreadNotifications)
  read(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<UnreadNotifications> {
    return this.notifications.read(actor, id);
  }
}
