import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { LinkedKind, LinkedSubject } from './measure-links.schemas.js';

/** What a module tells of something that it owns. */
export type MeasureSubject = Omit<LinkedSubject, 'kind' | 'linkedAt'> & { workingGroupId: string };

/** Those of the ids that the actor sees; the others are left out, as if there were no link. */
export type SubjectResolver = (actor: Actor, ids: readonly string[]) => Promise<readonly MeasureSubject[]>;

/** Asks the modules above what is linked with a measure: the action plan knows no meeting and no talk. */
@Injectable()
export class MeasureSubjects {
  private readonly resolvers = new Map<LinkedKind, SubjectResolver>();

  register(kind: LinkedKind, resolver: SubjectResolver): void {
    this.resolvers.set(kind, resolver);
  }

  async resolve(actor: Actor, kind: LinkedKind, ids: readonly string[]): Promise<readonly MeasureSubject[]> {
    if (ids.length === 0) return [];
    return (await this.resolvers.get(kind)?.(actor, ids)) ?? [];
  }
}
