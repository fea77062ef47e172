import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { presentSpeaker } from '../talks.presenter.js';
import type { CreateSpeaker, SpeakerList, SpeakerQuery } from '../talks.schemas.js';
import { SpeakersRepository } from './speakers.repository.js';

@Injectable()
export class SpeakersService {
  constructor(private readonly repository: SpeakersRepository) {}

  /** For the coordination that plans the next talk. */
  async list(actor: Actor, { query = '' }: SpeakerQuery): Promise<SpeakerList> {
    const words = query.split(' ').filter(Boolean);
    const speakers = await this.repository.listOfGroups(actor.groupsWithRole('coordinator'), words);
    return { items: speakers.map((speaker) => presentSpeaker(speaker, 'manage')) };
  }

  /** Ids of the people named, who are known to the group already or are new; in the running transaction. */
  async identify(
    workingGroupId: string,
    named: readonly CreateSpeaker[],
    currentIds: readonly string[] = [],
  ): Promise<string[]> {
    const ids: string[] = [];
    for (const details of named) {
      const known = await this.repository.lookUp(workingGroupId, details);
      if (known) await this.repository.save(known.id, contactOf(details, known, currentIds.includes(known.id)));
      ids.push(known?.id ?? (await this.repository.add(details)));
    }
    return ids;
  }

  async forget(ids: readonly string[]): Promise<void> {
    await this.repository.removeUnused(ids);
  }
}

type Contact = Pick<CreateSpeaker, 'academicTitle' | 'email'>;

/** Who edits the talk sees title and address and may clear them; a second talk only adds what it brings. */
function contactOf(given: Contact, known: Contact, isEdit: boolean): Contact {
  return {
    academicTitle: isEdit ? given.academicTitle : (given.academicTitle ?? known.academicTitle),
    email: isEdit ? given.email : (given.email ?? known.email),
  };
}
