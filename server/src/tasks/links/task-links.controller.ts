import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { LinkHolder } from '../../access/actor.js';
import { CurrentLink } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Task } from '../tasks.schemas.js';
import { PostponeTask, TaskSheet } from './task-links.schemas.js';
import { TaskLinksService } from './task-links.service.js';

/** What the buttons of a reminder open without login: the one task. Reading changes nothing. */
@Controller('links/task')
export class TaskLinksController {
  constructor(private readonly links: TaskLinksService) {}

  @Get()
  @Access('link')
  @Responds(200, TaskSheet)
  show(@CurrentLink('task') holder: LinkHolder): Promise<TaskSheet> {
    return this.links.show(holder);
  }

  @Post('completion')
  @Access('link')
  @Responds(201, Task)
  complete(@CurrentLink('task') holder: LinkHolder): Promise<Task> {
    return this.links.complete(holder);
  }

  @Put('due-day')
  @Access('link')
  @Responds(200, Task)
  postpone(
    @CurrentLink('task') holder: LinkHolder,
    @Body({ schema: PostponeTask }) input: PostponeTask,
  ): Promise<Task> {
    return this.links.postpone(holder, input);
  }
}
