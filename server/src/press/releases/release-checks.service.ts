import { Injectable } from '@nestjs/common';
import { PlaceholdersOpen, QuotesNotApproved, ReleaseNamesPeople } from '../press.errors.js';
import { namedPeople } from '../rules/named-people.js';
import type { PressFacts } from '../rules/press-facts.js';
import { masterText } from '../rules/press-text.js';
import { type Quote, unapproved } from '../rules/quotes.js';
import { ReleasesRepository } from './releases.repository.js';

type Written = {
  workingGroupId: string;
  title: string;
  subtitle: string;
  text: string;
  background: string;
  quotes: readonly Quote[];
};

/** What has to be right before everybody reads it. */
@Injectable()
export class ReleaseChecksService {
  constructor(private readonly repository: ReleasesRepository) {}

  /** Nobody is quoted without agreement, no sign is left, nobody of the group is named. */
  async require(release: Written, facts: PressFacts): Promise<void> {
    const waiting = unapproved(`${release.text}\n${release.background}`, release.quotes);
    if (waiting.length > 0) throw new QuotesNotApproved(waiting);
    const { text, background, missing } = masterText(release, { facts, quotes: release.quotes, reader: 'public' });
    if (missing.length > 0) throw new PlaceholdersOpen(missing);
    const people = await this.repository.listNames(release.workingGroupId);
    const named = namedPeople([release.title, release.subtitle, text, background].join('\n'), people);
    if (named.length > 0) throw new ReleaseNamesPeople(named);
  }
}
