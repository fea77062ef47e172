import type { OwnInquiry } from '../../inquiries/outside/outside-inquiries.schemas.js';
import { clockTime, dayInWords } from '../../platform/clock/in-words.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { type Faults, faultSummary, textArea } from '../frame/form-markup.js';
import { badge, facts, part, type Tone, timeOf } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';

type Own = { token: string; inquiry: OwnInquiry; isSent: boolean; text?: string; faults?: Faults };
type Message = { kind: OwnInquiry['messages'][number]['kind'] | 'question'; text: string; createdAt: Date };

export const WRITE_ON_LABELS = { text: 'Ihre Nachricht' } as const;

const STATES: Record<OwnInquiry['state'], { label: string; tone: Tone }> = {
  received: { label: 'eingegangen', tone: 'notice' },
  in_progress: { label: 'in Bearbeitung', tone: 'notice' },
  waiting: { label: 'wartet auf Ihre Antwort', tone: 'accent' },
  answered: { label: 'beantwortet', tone: 'success' },
  closed: { label: 'abgeschlossen', tone: 'neutral' },
};
const KINDS: Record<Message['kind'], string> = {
  question: 'Ihre Anfrage',
  own: 'Ihre Nachricht',
  query_back: 'Rückfrage der Koordination',
  interim_reply: 'Zwischennachricht',
  answer: 'Antwort',
};

/** The own inquiry, for who holds the link: what was asked and answered, and room for a further word. */
export function presentOwnInquiryPage(own: Own): PublicPage {
  const { token, inquiry, isSent, faults = {} } = own;
  const { caseNumber, title, question, messages, receivedAt } = inquiry;
  const all: Message[] = [{ kind: 'question', text: question, createdAt: receivedAt }, ...messages];
  return {
    path: `/anfrage/${token}`,
    title: `Ihre Anfrage ${caseNumber}`,
    description: title,
    isPersonal: true,
    lead: title,
    status: Object.keys(faults).length > 0 ? 422 : 200,
    body: markup`${isSent ? markup`<p class="notice" role="status">Ihre Nachricht ist angekommen.</p>` : null}${faultSummary(faults)}${standing(inquiry)}${part(
      { id: 'verlauf', title: 'Frage und Antworten' },
      markup`<ol class="conversation">${all.map(messageItem)}</ol>`,
    )}${part({ id: 'schreiben', title: inquiry.state === 'waiting' ? 'Antworten' : 'Etwas ergänzen' }, writeOnForm(own))}`,
  };
}

function standing({ state, dueOn, receivedAt }: OwnInquiry): Markup | null {
  const { label, tone } = STATES[state];
  const isOpen = state === 'received' || state === 'in_progress';
  return facts([
    { label: 'Stand', value: badge(label, tone) },
    { label: 'Eingegangen', value: timeOf(receivedAt, dayInWords(receivedAt)) },
    {
      label: 'Antwort spätestens',
      value: isOpen && dueOn !== null ? dayInWords(new Date(`${dueOn}T12:00:00Z`)) : null,
    },
  ]);
}

const isOwn = (kind: Message['kind']): boolean => kind === 'question' || kind === 'own';

const messageItem = ({ kind, text, createdAt }: Message): Markup =>
  markup`<li${isOwn(kind) ? markup` data-own` : null}><p class="message-head"><strong>${KINDS[kind]}</strong> ${timeOf(createdAt, `${dayInWords(createdAt)}, ${clockTime(createdAt)} Uhr`)}</p><p class="message-text">${text}</p></li>`;

const writeOnForm = ({ token, inquiry: { state }, text = '', faults = {} }: Own): Markup =>
  markup`${
    state === 'closed' ? markup`<p>Die Anfrage ist abgeschlossen. Wenn Sie schreiben, öffnen wir sie wieder.</p>` : null
  }<form method="post" action="/anfrage/${token}/nachricht">${textArea(
    { name: 'text', label: WRITE_ON_LABELS.text, value: text, maxLength: 10_000 },
    faults,
  )}<button type="submit">Senden</button></form>`;
