import { Injectable } from '@nestjs/common';
import type { Contributor as Actor } from '../access/actor.js';
import { Forbidden, NotFound } from '../platform/errors/domain-error.js';
import type { Reach } from './files.policy.js';

/** What a file belongs to: `talk` and its id. */
export type FileOwner = { type: string; id: string };

/**
 * The answer of the module that an owner belongs to; undefined where the owner is invisible to the actor, or that one of
 * its files.
 */
export type OwnerRule = (actor: Actor, ownerId: string, fileId?: string) => Promise<Reach | undefined>;

/** What the module of an owner does with a file that was added, in the same transaction. */
export type OwnerHabit = (actor: Actor, ownerId: string, fileId: string) => Promise<void>;

/** Asks the modules that own files who may see and change them: files themselves know no talk and no minutes. */
@Injectable()
export class FileOwners {
  private readonly rules = new Map<string, OwnerRule>();

  private readonly habits = new Map<string, OwnerHabit>();

  private readonly forFilms = new Set<string>();

  register(type: string, rule: OwnerRule, habit?: OwnerHabit): void {
    this.rules.set(type, rule);
    if (habit) this.habits.set(type, habit);
  }

  /** Files of this owner are films; of all others, none is. */
  registerFilms(type: string, rule: OwnerRule, habit?: OwnerHabit): void {
    this.forFilms.add(type);
    this.register(type, rule, habit);
  }

  takesFilms(type: string): boolean {
    return this.forFilms.has(type);
  }

  async added(actor: Actor, { type, id }: FileOwner, fileId: string): Promise<void> {
    await this.habits.get(type)?.(actor, id, fileId);
  }

  /** How far the actor's arm reaches, to one of its files if told; NotFound where that is invisible. */
  async reach(actor: Actor, { type, id }: FileOwner, fileId?: string): Promise<Reach> {
    const reach = await this.rules.get(type)?.(actor, id, fileId);
    if (reach === undefined) throw new NotFound();
    return reach;
  }

  async requireContributor(actor: Actor, owner: FileOwner): Promise<void> {
    if ((await this.reach(actor, owner)) === 'read') throw new Forbidden();
  }
}
