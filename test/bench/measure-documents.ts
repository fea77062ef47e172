import type { MinutesDocument } from '../../server/src/minutes/documents/minutes-document.schemas.js';
import { presentMinutesSheet } from '../../server/src/minutes/documents/minutes-sheet.presenter.js';
import { DocumentPress } from '../../server/src/platform/documents/document-press.js';
import { wordDocument } from '../../server/src/platform/documents/word-document.js';
import { agreement, bullets, paragraph, table, task } from '../support/factories/minutes-blocks.js';
import type { Line } from './print-table.js';
import { median } from './statistics.js';

/** Milliseconds. */
const [PDF, WORD] = [100, 200];
const WORDS =
  'Die Kommunen berichten über den Stand der kommunalen Wärmeplanung, über Zuschüsse und über die nächsten Schritte. ';

/** Ten pages: eight items with paragraphs, entries, lists and tables. Another text each time, so that nothing is remembered. */
function tenPages(round: number): MinutesDocument {
  const sections = Array.from({ length: 8 }, (_, index) => ({
    agendaItemId: `${index}`,
    number: `${index + 1}`,
    title: `Punkt ${index + 1}`,
    remark: null,
    talk: null,
    reports: [],
    content: [
      ...Array.from({ length: 7 }, (_, at) => paragraph(`${round} ${at} ${WORDS.repeat(4)}`)),
      bullets(['Bauhof früh beteiligen', 'Förderung prüfen', 'Flächen melden']),
      table([
        ['Hof', 'Fläche'],
        ['Nord', '400 m²'],
        ['Süd', `${round} m²`],
      ]),
      agreement('Der Arbeitskreis empfiehlt, die Objektliste künftig im Portal zu pflegen.'),
      task('Zwei Flächen benennen', { dueOn: '2026-11-27' }),
    ],
  }));
  return {
    format: 1,
    minutesId: 'minutes',
    meetingId: 'meeting',
    workingGroup: 'Arbeitskreis',
    number: 46,
    title: 'Schulhöfe',
    startedAt: '2026-09-24T07:34:00Z',
    endedAt: '2026-09-24T10:21:00Z',
    place: 'Rathaus',
    chair: null,
    minuteTaker: null,
    attendance: { present: [], represented: [], excused: [], absent: [], guests: 0 },
    sections,
    municipalities: {},
    people: {},
    attachments: [],
    distribution: ['Mitglieder'],
  };
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

export async function measureDocuments(rounds: number): Promise<Line[]> {
  const press = new DocumentPress();
  const times: Array<{ pdf: number; word: number }> = [];
  for (let round = 0; round <= rounds; round += 1) {
    const sheet = presentMinutesSheet(tenPages(round), { kind: 'draft' }, 'group', 'https://portal.example');
    const pdf = await took(() => press.pdf(sheet));
    times.push({ pdf, word: await took(() => wordDocument(sheet, new Map())) });
  }
  const measured = times.slice(1);
  const lineOf = (what: string, ours: number, floor: number): Line => {
    const ratio = ours / floor;
    return { what, unit: 'ms', measured: { ours, floor, ratio, lowest: ratio, highest: ratio }, goal: { atMost: 1 } };
  };
  return [
    lineOf('minutes of ten pages as PDF, in-process, against 100 ms', median(measured.map(({ pdf }) => pdf)), PDF),
    lineOf('the same as Word document, against 200 ms', median(measured.map(({ word }) => word)), WORD),
  ];
}
