import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { ChangeTaskState, Task } from '../tasks.schemas.js';
import { TaskWorkService } from './task-work.service.js';

@Controller('tasks/:id')
export class TaskWorkController {
  constructor(private readonly work: TaskWorkService) {}

  @Post('completion')
  @Access('members')
  @Responds(201, Task)
  complete(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Task> {
    return this.work.complete(actor, id);
  }

  @Delete('completion')
  @Access('members')
  @Responds(200, Task)
  reopen(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Task> {
    return this.work.reopen(actor, id);
  }

  @Put('state')
  @Access('members')
  @Responds(200, Task)
  changeState(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeTaskState }) input: ChangeTaskState,
  ): Promise<Task> {
    return this.work.changeState(actor, id, input);
  }
}
