import { Injectable } from '@nestjs/common';
import { MembersService } from '../../members/members.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { SpeakerDirectoryService } from '../../talks/speakers/speaker-directory.service.js';
import type { ArchiveChapter, Telling, ToldChapter } from '../archive-contents.service.js';
import { PEOPLE, peopleTable, presentPeople, speakersTable } from './people-chapter.presenter.js';

/** Kontakte: whom to telephone when nothing else works. */
@Injectable()
export class PeopleChapterService implements ArchiveChapter {
  constructor(
    private readonly members: MembersService,
    private readonly municipalities: MunicipalitiesService,
    private readonly speakers: SpeakerDirectoryService,
  ) {}

  async tell({ actor }: Telling): Promise<ToldChapter> {
    const { items } = await this.members.list(actor, {});
    const people = items.filter(({ isDeactivated }) => !isDeactivated);
    const { items: bodies } = await this.municipalities.list();
    const { items: speakers } = await this.speakers.list(actor, { endsSoon: false });
    return {
      chapter: PEOPLE,
      count: people.length,
      pages: [presentPeople(people, speakers, bodies)],
      tables: [
        { path: 'tabellen/kontakte.csv', table: peopleTable(people) },
        { path: 'tabellen/referierende.csv', table: speakersTable(speakers) },
      ],
      files: [],
    };
  }
}
