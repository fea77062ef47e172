import { presentTurnout } from '../../meetings/attendance/attendance-lists.presenter.js';
import type { EvidenceMeeting } from './evidence.schemas.js';
import type { HeldMeeting } from './evidence-meetings.service.js';

/** Items that were dealt with; what was put off is evidence of another meeting. */
export const agendaOf = ({ meeting }: HeldMeeting) => meeting.agenda.filter(({ movedTo }) => movedTo === null);

export const talksOf = (held: HeldMeeting) => agendaOf(held).flatMap(({ talk }) => talk ?? []);

export const tookPart = ({ attendance }: HeldMeeting) =>
  presentTurnout(attendance).filter(({ state }) => state === 'present' || state === 'represented');

export function presentEvidenceMeeting(held: HeldMeeting): EvidenceMeeting {
  const { id, number, title, startsAt, invitedAt, minutes } = held.meeting;
  return {
    id,
    number,
    title,
    startsAt,
    invitedAt,
    agendaItems: agendaOf(held).length,
    municipalities: tookPart(held).length,
    talks: talksOf(held).length,
    minutes: minutes === null ? 'none' : minutes.state === 'approved' ? 'approved' : 'in_progress',
  };
}
