import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { ChangeTaskState, Task, TaskFilter, TaskPage } from './tasks.schemas.js';
import { TasksService } from './tasks.service.js';

@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  @Get()
  @Access('members')
  @Responds(200, TaskPage)
  list(@CurrentMember() actor: Actor, @Query({ schema: TaskFilter }) filter: TaskFilter): Promise<TaskPage> {
    return this.tasks.list(actor, filter);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Task)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Task> {
    return this.tasks.show(actor, id);
  }

  @Post(':id/completion')
  @Access('members')
  @Responds(201, Task)
  complete(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Task> {
    return this.tasks.complete(actor, id);
  }

  @Delete(':id/completion')
  @Access('members')
  @Responds(200, Task)
  reopen(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Task> {
    return this.tasks.reopen(actor, id);
  }

  @Put(':id/state')
  @Access('members')
  @Responds(200, Task)
  changeState(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeTaskState }) input: ChangeTaskState,
  ): Promise<Task> {
    return this.tasks.changeState(actor, id, input);
  }
}
