import { optionalTextOf, textOf } from '../../../lib/form-values';
import { attendanceOf, type Guess } from './attending';
import { type Correction, picturesIn } from './correction';
import type { MinutesImport, SaveMinutesImport } from './minutes-import.queries';

type Chosen = { correction: Correction; guesses: readonly Guess[]; meetingId: string | undefined; values: FormData };

/** What is sent: everything by its place in what was read. */
export function orderOf(read: MinutesImport, { correction, guesses, meetingId, values }: Chosen): SaveMinutesImport {
  return {
    ...(meetingId === undefined ? { meeting: newMeeting(values) } : { meetingId }),
    items: correction.items.map(({ title, agendaItemId, blocks }) => ({
      title,
      kind: 'information',
      agendaItemId: meetingId === undefined ? null : agendaItemId,
      blocks,
    })),
    changes: Object.entries(correction.changes)
      .map(([block, change]) => ({ block: Number(block), ...change }))
      .filter(({ block }) => read.blocks[block] !== undefined),
    pictures: picturesIn(read, correction).map(({ block, alt, decorative }) => ({ block, alt, decorative })),
    ...attendanceOf(guesses),
  };
}

function newMeeting(values: FormData): NonNullable<SaveMinutesImport['meeting']> {
  const day = textOf(values, 'day');
  return {
    number: Number(textOf(values, 'meeting.number')),
    title: optionalTextOf(values, 'meeting.title') ?? null,
    startsAt: `${day}T${textOf(values, 'from')}`,
    endsAt: `${day}T${textOf(values, 'until')}`,
    hostMunicipalityId: optionalTextOf(values, 'meeting.hostMunicipalityId') ?? null,
    locationName: optionalTextOf(values, 'meeting.locationName') ?? null,
  };
}
