import type { Inquiry, InquiryMessage } from '../../inquiries/inquiries.schemas.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { longDay } from '../../platform/clock/long-day.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { factList, linkTo, pageTable } from '../../platform/folders/page-parts.js';
import { type Markup, markup } from '../../platform/markup/markup.js';

type Placed = { inquiry: Inquiry; path: string };

export const INQUIRIES = { title: 'Anfragen', path: 'anfragen.html' };

const STATES: Record<Inquiry['state'], string> = {
  received: 'eingegangen',
  in_progress: 'in Bearbeitung',
  query_back: 'Rückfrage gestellt',
  interim_reply: 'Zwischenantwort gegeben',
  answered: 'beantwortet',
  closed: 'abgeschlossen',
};

const KINDS: Record<InquiryMessage['kind'], string> = {
  received: 'Nachricht',
  query_back: 'Rückfrage',
  interim_reply: 'Zwischenantwort',
  answer: 'Antwort',
  comment: 'Kommentar',
};

const dayOf = (instant: string): string => longDay(calendarDay(new Date(instant)));

export function presentInquiries(inquiries: readonly Placed[], isCut: boolean): FolderPage {
  const rows = inquiries.map(({ inquiry, path }) => [
    inquiry.caseNumber,
    linkTo(path, inquiry.title),
    STATES[inquiry.state],
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
    { label: 'Stand', value: STATES[inquiry.state] },
    { label: 'Gefragt von', value: asker === null ? '' : askerInWords(asker) },
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
  markup`<h2>${KINDS[kind]} vom ${dayOf(createdAt)}${author === null ? null : `, ${author.name}`}</h2><p>${text}</p>`;

const askerInWords = ({ member, name, organization, municipality, email }: NonNullable<Inquiry['asker']>): string =>
  [member?.name ?? name, organization, municipality?.name, email].filter(Boolean).join(', ');
