import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import {
  AddTask,
  ChangeTask,
  Task,
  TaskAddressees,
  TaskCountFilter,
  TaskCounts,
  TaskFilter,
  TaskPage,
} from './tasks.schemas.js';
import { TasksService } from './tasks.service.js';
import { TaskChangesService } from './work/task-changes.service.js';

@Controller('tasks')
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly changes: TaskChangesService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, TaskPage)
  list(@CurrentMember() actor: Actor, @Query({ schema: TaskFilter }) filter: TaskFilter): Promise<TaskPage> {
    return this.tasks.list(actor, filter);
  }

  @Get('counts')
  @Access('members')
  @Responds(200, TaskCounts)
  count(
    @CurrentMember() actor: Actor,
    @Query({ schema: TaskCountFilter }) filter: TaskCountFilter,
  ): Promise<TaskCounts> {
    return this.tasks.count(actor, filter);
  }

  @Get('addressees')
  @Access('members')
  @Responds(200, TaskAddressees)
  listAddressees(@CurrentMember() actor: Actor): Promise<TaskAddressees> {
    return this.changes.listAddressees(actor);
  }

  @Post()
  @Access('members')
  @Responds(201, Task)
  add(@CurrentMember() actor: Actor, @Body({ schema: AddTask }) input: AddTask): Promise<Task> {
    return this.changes.add(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Task)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Task> {
    return this.tasks.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Task)
  change(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: ChangeTask }) input: ChangeTask,
  ): Promise<Task> {
    return this.changes.change(actor, id, input);
  }
}
