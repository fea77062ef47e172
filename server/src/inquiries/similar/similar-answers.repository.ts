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
  private visibleTo(actor: Actor): string[] {
    return [
      ...actor.workingGroupIds.flatMap((id) => [`group:${id}`, `own:${id}:${actor.id}`]),
      ...actor.groupsWithRole('coordinator').map((id) => `coordination:${id}`),
    ];
  }

  listVisible(
    actor: Actor,
    workingGroupId: string | null,
    typed: string,
    except: string | null,
  ): Promise<SimilarAnswer[]> {
    return this.database.rows<SimilarAnswer>(SIMILAR, [typed, this.visibleTo(actor), workingGroupId, except]);
  }
}
