import type { Inquiry, InquiryMessage } from '../../inquiries/inquiries.schemas.js';
import {
  askerInWords,
  INQUIRY_STATES_IN_WORDS,
  MESSAGE_KINDS_IN_WORDS,
} from '../../inquiries/inquiry-words.presenter.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { longDay } from '../../platform/clock/long-day.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { factList, linkTo, pageTable } from '../../platform/folders/page-parts.js';
import { type Markup, markup } from '../../platform/markup/markup.js';

type Placed = { inquiry: Inquiry; path: string };

export const INQUIRIES = { title: 'Anfragen', path: 'anfragen.html' };

const dayOf = (instant: string): string => longDay(calendarDay(new Date(instant)));

export function presentInquiries(inquiries: readonly Placed[], isCut: boolean): FolderPage {
  const rows = inquiries.map(({ inquiry, path }) => [
    inquiry.caseNumber,
    linkTo(path, inquiry.title),
    INQUIRY_STATES_IN_WORDS[inquiry.state],
    dayOf(inquiry.receivedAt),
    inquiry.topics.join(', ') || '–',
  ]);
  const table = pageTable(INQUIRIES.title, ['Nr.', 'Anfrage', 'Stand', 'Eingegangen', 'Themen'], rows);
  return new FolderPage(
    INQUIRIES.path,
    INQUIRIES.title,
    INQUIRIES.path,
    markup`${rows.length === 0 ? markup`<p>Es gibt noch keine Anfragen.</p>` : table}
${isCut ? markup`<p>Enthalten sind die ${rows.length} neuesten Anfragen; ältere stehen im Portal.</p>` : null}`,
  );
}

export function presentInquiry({ inquiry, path }: Placed): FolderPage {
  const { caseNumber, title, question, messages, concerns, asker, responsible, dueOn } = inquiry;
  const facts = [
    { label: 'Aktenzeichen', value: caseNumber },
    { label: 'Stand', value: INQUIRY_STATES_IN_WORDS[inquiry.state] },
    { label: 'Gefragt von', value: askerInWords(asker) },
    { label: 'Eingegangen', value: dayOf(inquiry.receivedAt) },
    { label: 'Frist', value: dueOn === null ? '' : longDay(dueOn) },
    { label: 'Bearbeitet von', value: responsible?.name ?? '' },
    { label: 'Betrifft auch', value: concerns.map(({ municipality }) => municipality.name).join(', ') },
  ].filter(({ value }) => value !== '');
  return new FolderPage(
    path,
    title,
    INQUIRIES.path,
    markup`${factList(facts)}<h2>Frage</h2><p>${question}</p>${messages.map(messagePart)}`,
  );
}

const messagePart = ({ kind, text, author, createdAt }: InquiryMessage): Markup =>
  markup`<h2>${MESSAGE_KINDS_IN_WORDS[kind]} vom ${dayOf(createdAt)}${author === null ? null : `, ${author.name}`}</h2><p>${text}</p>`;
