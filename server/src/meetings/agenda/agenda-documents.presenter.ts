import { fullName } from '../../members/members.presenter.js';
import { clockTime, periodInWords } from '../../platform/clock/in-words.js';
import type { Line, Sheet } from '../../platform/documents/sheet.js';
import type { AgendaDocumentRecord } from './agenda-documents.repository.js';
import { remarkOf, type ToldAgenda, type ToldLine, talkInWords, withTimes } from './rules/agenda-lines.js';

export function tellAgenda({ startsAt, endsAt, agendaItems }: AgendaDocumentRecord): ToldAgenda {
  return {
    startsAt,
    endsAt,
    items: agendaItems.map(({ member, personInCharge, putOffAt, movedTo, talk, ...item }) => ({
      ...item,
      inCharge: member ? fullName(member) : personInCharge,
      movedTo: putOffAt && (movedTo ? `${movedTo.number}. Sitzung` : ''),
      talk: talk && { title: talk.title, speakers: talk.speakers.map(({ speaker }) => fullName(speaker)) },
    })),
  };
}

export function presentAgendaSheet(meeting: AgendaDocumentRecord): Sheet {
  return {
    language: 'de',
    title: `Tagesordnung der ${meeting.number}. Sitzung`,
    sender: meeting.workingGroup.name,
    subtitle: meeting.title,
    facts: factsOf(meeting),
    blocks: [
      { kind: 'heading', text: 'Tagesordnung' },
      {
        kind: 'table',
        columns: [
          { label: 'TOP', width: 'narrow' },
          { label: 'Beginn', width: 'narrow' },
          { label: 'Thema', width: 'wide' },
          { label: 'Dauer', width: 'narrow', align: 'end' },
        ],
        rows: withTimes(tellAgenda(meeting)).map(rowOf),
      },
    ],
    pageLabel: 'Seite {page} von {pages}',
  };
}

function factsOf(meeting: AgendaDocumentRecord) {
  const { hostMunicipality, locationName, locationAddress, onlineUrl } = meeting;
  const place = [locationName, locationAddress].filter(Boolean).join('\n');
  return [
    { label: 'Zeit', value: periodInWords(meeting) },
    { label: 'Ort', value: place },
    { label: 'Gastgeberin', value: hostMunicipality?.name ?? '' },
    { label: 'Online', value: onlineUrl ?? '' },
  ].filter(({ value }) => value !== '');
}

function rowOf(item: ToldLine): Line[][] {
  const remark = remarkOf(item);
  const isMoved = item.movedTo !== null;
  const subject: Line[] = [
    { text: item.title, kind: isMoved ? 'struck' : 'strong' },
    ...(remark ? [{ text: remark, kind: 'quiet' as const }] : []),
    ...(item.talk ? [{ text: talkInWords(item.talk) }] : []),
    ...(item.inCharge ? [{ text: `Zuständig: ${item.inCharge}`, kind: 'quiet' as const }] : []),
    ...(item.note ? [{ text: item.note, kind: 'quiet' as const }] : []),
  ];
  const hasTime = !isMoved && item.durationMinutes !== null;
  return [
    [{ text: item.number, kind: 'strong' }],
    [{ text: isMoved ? '–' : clockTime(item.startsAt) }],
    subject,
    [{ text: hasTime ? `${item.durationMinutes} Min.` : '–' }],
  ];
}
