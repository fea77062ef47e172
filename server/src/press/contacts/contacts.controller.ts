import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import {
  AddPressContact,
  ChangePressContact,
  PressContact,
  PressContactFilter,
  PressContactList,
} from './contacts.schemas.js';
import { ContactsService } from './contacts.service.js';

@Controller('press-contacts')
export class ContactsController {
  constructor(private readonly contacts: ContactsService) {}

  @Get()
  @Access('members')
  @Responds(200, PressContactList)
  list(
    @CurrentMember() actor: Actor,
    @Query({ schema: PressContactFilter }) filter: PressContactFilter,
  ): Promise<PressContactList> {
    return this.contacts.list(actor, filter.workingGroupId);
  }

  @Post()
  @Access('members')
  @Responds(201, PressContact)
  add(@CurrentMember() actor: Actor, @Body({ schema: AddPressContact }) input: AddPressContact): Promise<PressContact> {
    return this.contacts.add(actor, input);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, PressContact)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangePressContact }) input: ChangePressContact,
  ): Promise<PressContact> {
    return this.contacts.update(actor, id, input);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.contacts.remove(actor, id);
  }
}
