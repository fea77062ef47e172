import { Injectable } from '@nestjs/common';
import type { CreateSpeaker } from '../talks.schemas.js';
import { SpeakersRepository } from './speakers.repository.js';

/** The people of a talk, as its form names them. */
@Injectable()
export class SpeakersService {
  constructor(private readonly repository: SpeakersRepository) {}

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
