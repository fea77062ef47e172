import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { EventPlacesService } from './event-places.service.js';
import { AnswerConsents, EventPlaces, RideBoard, ShareRide, SignUp, WriteToRide } from './registrations.schemas.js';

@Controller('events/:id')
export class EventPlacesController {
  constructor(private readonly places: EventPlacesService) {}

  @Get('places')
  @Access('members')
  @Responds(200, EventPlaces)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<EventPlaces> {
    return this.places.show(actor, id);
  }

  @Post('own-registration')
  @Access('members')
  @Responds(201, EventPlaces)
  signUp(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: SignUp }) input: SignUp,
  ): Promise<EventPlaces> {
    return this.places.signUp(actor, id, input);
  }

  @Delete('own-registration')
  @Access('members')
  @Responds(200, EventPlaces)
  cancel(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<EventPlaces> {
    return this.places.cancel(actor, id);
  }

  @Post('own-registration/acceptance')
  @Access('members')
  @Responds(201, EventPlaces)
  accept(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<EventPlaces> {
    return this.places.accept(actor, id);
  }

  @Put('own-registration/consents')
  @Access('members')
  @Responds(200, EventPlaces)
  answerConsents(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AnswerConsents }) input: AnswerConsents,
  ): Promise<EventPlaces> {
    return this.places.answerConsents(actor, id, input);
  }

  @Put('own-registration/ride')
  @Access('members')
  @Responds(200, EventPlaces)
  shareRide(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ShareRide }) input: ShareRide,
  ): Promise<EventPlaces> {
    return this.places.shareRide(actor, id, input);
  }

  @Delete('own-registration/ride')
  @Access('members')
  @Responds(200, EventPlaces)
  endRide(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<EventPlaces> {
    return this.places.endRide(actor, id);
  }

  @Get('rides')
  @Access('members')
  @Responds(200, RideBoard)
  listRides(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<RideBoard> {
    return this.places.listRides(actor, id);
  }

  @Post('rides/:registrationId/messages')
  @Access('members')
  @RespondsEmpty()
  writeToRide(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('registrationId', { schema: Id }) registrationId: Id,
    @Body({ schema: WriteToRide }) { text }: WriteToRide,
  ): Promise<void> {
    return this.places.writeToRide(actor, id, registrationId, text);
  }
}
