import { Injectable } from '@nestjs/common';
import { PublicTalksRepository } from './public-talks.repository.js';
import { namesPerson } from './rules/names-person.js';

/** A talk as everybody may know of it: neither who spoke nor the slides. */
export type PublicTalk = {
  id: string;
  title: string;
  summary: string | null;
  groupName: string;
  meetingNumber: number;
  givenAt: Date;
  updatedAt: Date;
};

@Injectable()
export class PublicTalksService {
  constructor(private readonly repository: PublicTalksRepository) {}

  /** The latest first. What names its speaker since it was changed is left out. */
  async list(): Promise<PublicTalk[]> {
    return (await this.repository.list()).flatMap(({ workingGroup, agendaItem, speakers, ...talk }) => {
      const people = speakers.map(({ speaker }) => speaker);
      if (agendaItem === null || namesPerson(talk.title, people)) return [];
      const { number: meetingNumber, startsAt: givenAt } = agendaItem.meeting;
      const summary = namesPerson(talk.summary ?? '', people) ? null : talk.summary;
      return [{ ...talk, summary, groupName: workingGroup.name, meetingNumber, givenAt }];
    });
  }
}
