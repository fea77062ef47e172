import type { File } from '../../files/files.schemas.js';
import { calendarDay, HOME_ZONE } from '../../platform/clock/calendar-day.js';
import { longDay } from '../../platform/clock/long-day.js';
import type { Line, Sheet, SheetBlock } from '../../platform/documents/sheet.js';
import type { Inquiry, InquiryMessage } from '../inquiries.schemas.js';
import {
  askerInWords,
  INQUIRY_CHANNELS_IN_WORDS,
  INQUIRY_KINDS_IN_WORDS,
  INQUIRY_STATES_IN_WORDS,
  MESSAGE_KINDS_IN_WORDS,
} from '../inquiry-words.presenter.js';
import type { InquiryNote } from '../notes/inquiry-notes.schemas.js';

export type WholeInquiry = { inquiry: Inquiry; notes: readonly InquiryNote[]; files: readonly File[] };

const MOMENT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: HOME_ZONE });
const momentOf = (instant: string): string => `${MOMENT.format(new Date(instant))} Uhr`;
const dayOf = (instant: string): string => longDay(calendarDay(new Date(instant)));
const paragraphs = (text: string): SheetBlock[] =>
  text.split(/\n{2,}/).map((part): SheetBlock => ({ kind: 'paragraph', text: part }));
const cell = (text: string): Line[] => [{ text }];

/** One case for the file: who asked what, what was said when, and what lies beside it. */
export function presentInquiryRecord({ inquiry, notes, files }: WholeInquiry, now: Date): Sheet {
  const { caseNumber, title, question, messages, concerns } = inquiry;
  return {
    language: 'de',
    title: `Vorgang ${caseNumber}`,
    sender: 'Klimaportal: Anfragen',
    subtitle: title,
    facts: factsOf(inquiry),
    blocks: [
      { kind: 'heading', text: 'Frage' },
      ...paragraphs(question),
      ...(messages.length === 0
        ? []
        : [{ kind: 'heading' as const, text: 'Verlauf' }, ...messages.flatMap(messagePart)]),
      ...(concerns.length === 0 ? [] : concernPart(concerns)),
      ...(files.length === 0 ? [] : filePart(files)),
      ...(notes.length === 0 ? [] : notePart(notes)),
    ],
    pageLabel: `Vorgang ${caseNumber}, Stand ${longDay(calendarDay(now))}, Seite {page} von {pages}`,
  };
}

function factsOf(inquiry: Inquiry): Sheet['facts'] {
  const { kind, channel, state, topics, dueOn, wantedOn, asker, responsible, meeting } = inquiry;
  return [
    { label: 'Art', value: INQUIRY_KINDS_IN_WORDS[kind] },
    { label: 'Gefragt von', value: askerInWords(asker) },
    { label: 'Eingegangen', value: `${dayOf(inquiry.receivedAt)} (${INQUIRY_CHANNELS_IN_WORDS[channel]})` },
    { label: 'Frist', value: dueOn === null ? '' : longDay(dueOn) },
    { label: 'Gewünscht bis', value: wantedOn === null ? '' : longDay(wantedOn) },
    { label: 'Stand', value: INQUIRY_STATES_IN_WORDS[state] },
    { label: 'Beantwortet', value: inquiry.answeredAt === null ? '' : dayOf(inquiry.answeredAt) },
    { label: 'Abgeschlossen', value: inquiry.closedAt === null ? '' : dayOf(inquiry.closedAt) },
    { label: 'Kümmert sich', value: responsible?.name ?? '' },
    { label: 'Themen', value: topics.join(', ') },
    { label: 'Besprochen', value: meeting === null ? '' : `${meeting.number}. Sitzung, ${dayOf(meeting.startsAt)}` },
  ].filter(({ value }) => value !== '');
}

const messagePart = ({ kind, text, author, createdAt }: InquiryMessage): SheetBlock[] => [
  {
    kind: 'heading',
    level: 3,
    text: [MESSAGE_KINDS_IN_WORDS[kind], author?.name, momentOf(createdAt)].filter(Boolean).join(', '),
  },
  ...paragraphs(text),
];

const concernPart = (concerns: Inquiry['concerns']): SheetBlock[] => [
  { kind: 'heading', text: 'Betrifft auch' },
  {
    kind: 'table',
    columns: [
      { label: 'Kommune', width: 'narrow' },
      { label: 'Anmerkung', width: 'wide' },
    ],
    rows: concerns.map(({ municipality, note }) => [cell(municipality.name), cell(note)]),
  },
];

const filePart = (files: readonly File[]): SheetBlock[] => [
  { kind: 'heading', text: 'Anlagen' },
  {
    kind: 'list',
    isOrdered: false,
    items: files.map(({ fileName, uploadedAt }) => [{ kind: 'paragraph', text: `${fileName}, ${dayOf(uploadedAt)}` }]),
  },
];

const notePart = (notes: readonly InquiryNote[]): SheetBlock[] => [
  { kind: 'heading', text: 'Recherche (nur für die Koordination)' },
  ...notes.flatMap(({ author, text, createdAt }): SheetBlock[] => [
    { kind: 'heading', level: 3, text: [author?.name, momentOf(createdAt)].filter(Boolean).join(', ') },
    ...paragraphs(text),
  ]),
];
