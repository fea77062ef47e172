import { Body, Controller, Post } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import { RespondsEmpty } from '../platform/http/responds.decorator.js';
import { FirstAdministrator } from './first-administrator.schemas.js';
import { FirstAdministratorService } from './first-administrator.service.js';

@Controller('first-administrator')
export class FirstAdministratorController {
  constructor(private readonly firstAdministrator: FirstAdministratorService) {}

  @Post()
  @Access('public')
  @RespondsEmpty()
  establish(@Body({ schema: FirstAdministrator }) input: FirstAdministrator): Promise<void> {
    return this.firstAdministrator.establish(input);
  }
}
