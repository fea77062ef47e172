import { Body, Controller, Get, Put } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { ChangeOperator, Operator } from './operator.schemas.js';
import { OperatorService } from './operator.service.js';

@Controller('operator')
export class OperatorController {
  constructor(private readonly operator: OperatorService) {}

  @Get()
  @Access('administration')
  @Responds(200, Operator)
  show(): Promise<Operator> {
    return this.operator.find();
  }

  @Put()
  @Access('administration')
  @Responds(200, Operator)
  change(@CurrentMember() actor: Actor, @Body({ schema: ChangeOperator }) input: ChangeOperator): Promise<Operator> {
    return this.operator.change(actor, input);
  }
}
