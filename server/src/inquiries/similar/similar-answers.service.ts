import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { SimilarAnswersRepository } from './similar-answers.repository.js';
import type { SimilarAnswers, SimilarQuery } from './similar-answers.schemas.js';

/** Too short to mean anything. */
const SHORTEST = 4;

/** While somebody types a question: what was answered before, as far as they may see it. */
@Injectable()
export class SimilarAnswersService {
  constructor(private readonly repository: SimilarAnswersRepository) {}

  async find(actor: Actor, { workingGroupId, q, except }: SimilarQuery): Promise<SimilarAnswers> {
    if (workingGroupId !== undefined && !actor.belongsTo(workingGroupId)) throw new NotFound();
    if (q.length < SHORTEST) return { items: [] };
    const found = await this.repository.listVisible(actor, workingGroupId ?? null, q, except ?? null);
    return { items: found.map((answer) => ({ ...answer, excerpt: firstWords(answer.excerpt) })) };
  }
}

const LENGTH = 160;

/** One line that ends with a word. */
function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LENGTH ? line : `${line.slice(0, LENGTH).replace(/\s\S*$/, '')} …`;
}
