import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Database } from '../../platform/database/database.js';
import { SIMILAR_TEXT } from './rules/similar-statement.js';
import type { SimilarAnswer } from './similar-answers.schemas.js';

const SIMILAR = { name: 'similar-answers', text: SIMILAR_TEXT };

@Injectable()
export class SimilarAnswersRepository {
  constructor(private readonly database: Database) {}

  /** Keys under which entries of the search are readable; what stands there of an inquiry names nobody it must not. */
  private visibleTo(actor: Actor, workingGroupId: string): string[] {
    const own = [`group:${workingGroupId}`, `own:${workingGroupId}:${actor.id}`];
    return actor.hasRole(workingGroupId, 'coordinator') ? [...own, `coordination:${workingGroupId}`] : own;
  }

  listVisible(actor: Actor, workingGroupId: string, typed: string, except: string | null): Promise<SimilarAnswer[]> {
    const keys = this.visibleTo(actor, workingGroupId);
    return this.database.rows<SimilarAnswer>(SIMILAR, [typed, keys, workingGroupId, except]);
  }
}
