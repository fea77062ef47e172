import { Controller, Get } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { SignLanguageFilms } from './sign-language.schemas.js';
import { SignLanguageService } from './sign-language.service.js';

@Controller('sign-language-films')
export class SignLanguageController {
  constructor(private readonly films: SignLanguageService) {}

  @Get()
  @Access('members')
  @Responds(200, SignLanguageFilms)
  list(@CurrentMember() actor: Actor): Promise<SignLanguageFilms> {
    return this.films.list(actor);
  }
}
