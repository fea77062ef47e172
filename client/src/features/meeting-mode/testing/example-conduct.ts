import type { ConductedItem, MeetingConduct } from '../meeting-mode.queries';

export function conductedItem(number: number, given: Partial<ConductedItem> = {}): ConductedItem {
  return {
    id: `item-${number}`,
    number: String(number),
    kind: 'information',
    title: `Punkt ${number}`,
    personInCharge: null,
    durationMinutes: 10,
    plannedStartsAt: '2026-12-03T08:30:00.000Z',
    isMoved: false,
    state: 'open',
    startedAt: given.state && given.state !== 'open' ? '2026-12-03T08:30:00.000Z' : null,
    endedAt: null,
    spentSeconds: 0,
    talk: null,
    minutesOf: null,
    ...given,
  };
}

/** The 47th meeting on its day, led by the reader. */
export function conduct(items: ConductedItem[], given: Partial<MeetingConduct> = {}): MeetingConduct {
  const running = items.find(({ state }) => state === 'running');
  const isBegun = items.some(({ state }) => state !== 'open');
  return {
    meetingId: 'm47',
    number: 47,
    title: 'Wärmeplanung',
    startsAt: '2026-12-03T08:30:00.000Z',
    endsAt: '2026-12-03T11:30:00.000Z',
    now: '2026-12-03T08:34:00.000Z',
    state: running ? 'running' : isBegun ? 'paused' : 'waiting',
    runningItemId: running?.id ?? null,
    startedAt: isBegun ? '2026-12-03T08:30:00.000Z' : null,
    endedAt: null,
    items,
    abilities: { lead: true, begin: true },
    ...given,
  };
}
