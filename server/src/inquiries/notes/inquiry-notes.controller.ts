import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { AddInquiryNote, ChangeInquiryNote, InquiryNote, InquiryNoteList } from './inquiry-notes.schemas.js';
import { InquiryNotesService } from './inquiry-notes.service.js';

@Controller('inquiries/:id/notes')
export class InquiryNotesController {
  constructor(private readonly notes: InquiryNotesService) {}

  @Get()
  @Access('members')
  @Responds(200, InquiryNoteList)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<InquiryNoteList> {
    return this.notes.list(actor, id);
  }

  @Post()
  @Access('members')
  @Responds(201, InquiryNote)
  add(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AddInquiryNote }) input: AddInquiryNote,
  ): Promise<InquiryNote> {
    return this.notes.add(actor, id, input);
  }

  @Patch(':noteId')
  @Access('members')
  @Responds(200, InquiryNote)
  change(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('noteId', { schema: Id }) noteId: Id,
    @Body({ schema: ChangeInquiryNote }) input: ChangeInquiryNote,
  ): Promise<InquiryNote> {
    return this.notes.change(actor, id, noteId, input);
  }

  @Delete(':noteId')
  @Access('members')
  @RespondsEmpty()
  remove(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('noteId', { schema: Id }) noteId: Id,
  ): Promise<void> {
    return this.notes.remove(actor, id, noteId);
  }
}
