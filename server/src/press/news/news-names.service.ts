import { Injectable } from '@nestjs/common';
import { ReleaseNamesPeople } from '../press.errors.js';
import { ReleasesRepository } from '../releases/releases.repository.js';
import { namedPeople } from '../rules/named-people.js';

type Words = { workingGroupId: string; title: string; summary: string; text: string };

/** Public pages name nobody of the group. */
@Injectable()
export class NewsNamesService {
  constructor(private readonly releases: ReleasesRepository) {}

  async requireNone({ workingGroupId, title, summary, text }: Words): Promise<void> {
    const named = await this.listNamed(workingGroupId, [title, summary, text].join('\n'));
    if (named.length > 0) throw new ReleaseNamesPeople(named);
  }

  async listNamed(workingGroupId: string, text: string): Promise<string[]> {
    return namedPeople(text, await this.releases.listNames(workingGroupId));
  }
}
