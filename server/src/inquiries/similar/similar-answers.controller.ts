import { Controller, Get, Query } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { SimilarAnswers, SimilarQuery } from './similar-answers.schemas.js';
import { SimilarAnswersService } from './similar-answers.service.js';

@Controller('similar-answers')
export class SimilarAnswersController {
  constructor(private readonly answers: SimilarAnswersService) {}

  @Get()
  @Access('members')
  @Responds(200, SimilarAnswers)
  find(@CurrentMember() actor: Actor, @Query({ schema: SimilarQuery }) query: SimilarQuery): Promise<SimilarAnswers> {
    return this.answers.find(actor, query);
  }
}
