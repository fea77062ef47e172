import { Injectable } from '@nestjs/common';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { type HeldMeetingRow, MeetingFiguresRepository, type Period } from './meeting-figures.repository.js';
import {
  attendanceRate,
  expectations,
  type Participation,
  participationOf,
  type Sum,
  sumsOf,
  total,
} from './rules/participation.js';
import { Tally } from './rules/tally.js';

export type HeldMeeting = HeldMeetingRow & {
  guests: number;
  participation: Participation[];
  /** From the municipalities, guests apart. */
  persons: number;
};

export type MeetingFigures = {
  meetings: HeldMeeting[];
  /** Those that had a seat at one of the meetings, in the order of the district. */
  municipalities: ReadonlyArray<{ id: string; name: string; abbreviation: string; sum: Sum; rate: number | null }>;
  /** Of all seats at all meetings; null: nobody noted who came. */
  rate: number | null;
};

/** What took place, and who took part: for reports, by the rules of the attendance page. */
@Injectable()
export class MeetingFiguresService {
  constructor(
    private readonly repository: MeetingFiguresRepository,
    private readonly municipalities: MunicipalitiesService,
  ) {}

  /** Days YYYY-MM-DD, both inclusive, in a snapshot. Whoever calls has proved that the group is visible. */
  async count(workingGroupId: string, period: Period): Promise<MeetingFigures> {
    const rows = await this.repository.listHeld(workingGroupId, period);
    const tally = new Tally(rows.length, await this.repository.listMarks(workingGroupId, period));
    const expectedOn = expectations(await this.repository.listSeats(workingGroupId));
    const meetings = rows.map((meeting, place) => ({
      ...meeting,
      guests: tally.guests[place] ?? 0,
      participation: participationOf(expectedOn(meeting.day), tally.at(place)),
      persons: tally.persons[place] ?? 0,
    }));
    const sums = sumsOf(meetings.map(({ participation }) => participation));
    const { items } = await this.municipalities.list();
    return {
      meetings,
      municipalities: items.flatMap(({ id, name, abbreviation }) => {
        const sum = sums.get(id);
        return sum ? [{ id, name, abbreviation, sum, rate: attendanceRate(sum) }] : [];
      }),
      rate: attendanceRate(total([...sums.values()])),
    };
  }
}
