import type { PublicNewsletter } from '../../newsletter/published/public-newsletters.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { longDay } from '../../platform/clock/long-day.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { refusalNote } from '../asking/refusal.presenter.js';
import { entryList } from '../frame/entry-list.js';
import { type Faults, faultSummary, textField, trap } from '../frame/form-markup.js';
import { offsetTime } from '../frame/offset-time.js';
import { emptyNote, part, prose, timeOf } from '../frame/page-pieces.js';
import { privacyNote } from '../frame/privacy-note.js';
import type { PublicPage } from '../frame/public-page.js';
import { topicFields } from './topic-fields.presenter.js';

const PATH = '/newsletter';
const START = { title: 'Start', path: '/' };
const TITLE = 'Newsletter';
const dayOf = (instant: Date): Markup => timeOf(instant, longDay(calendarDay(instant)));

export const SUBSCRIBE_LABELS = { email: 'Ihre E-Mail-Adresse', thema: 'Themen' } as const;
export type SubscribeFields = { email: string; topics: readonly string[] };
export type SubscribeFault = { faults?: Faults; refusal?: string; status: number };
type Topic = { id: string; name: string; description: string };
type Shown = {
  topics: readonly Topic[];
  archive: readonly PublicNewsletter[];
  form: SubscribeFields | null;
  fault: SubscribeFault | null;
};

/** What it is, the form, and everything that was sent. */
export const presentNewsletterPage = ({ topics, archive, form, fault }: Shown): PublicPage => ({
  path: PATH,
  title: TITLE,
  description: 'Termine, Aktionen und Neuigkeiten zum Klimaschutz in der Region, kostenlos per E-Mail. Mit Archiv.',
  lead: 'Termine, Aktionen und Neuigkeiten aus der Region, kostenlos per E-Mail.',
  trail: [START],
  ...(fault && { status: fault.status, isPersonal: true }),
  body: markup`${part(
    { id: 'bestellen', title: 'Newsletter bestellen' },
    topics.length === 0
      ? emptyNote('Zurzeit kann man keinen Newsletter bestellen.')
      : subscribeForm(topics, form, fault),
  )}${part(
    { id: 'archiv', title: 'Alle Ausgaben' },
    archive.length === 0
      ? emptyNote('Noch ist keine Ausgabe erschienen.')
      : entryList(
          archive.map(({ title, path, preview, publishedAt }) => ({
            ...{ title, path, text: preview, facts: [dayOf(publishedAt)] },
          })),
        ),
  )}`,
});

/** With one topic alone there is nothing to choose. */
function subscribeForm(topics: readonly Topic[], form: SubscribeFields | null, fault: SubscribeFault | null): Markup {
  const faults = fault?.faults ?? {};
  const chosen = form?.topics ?? (topics.length === 1 ? topics.map(({ id }) => id) : []);
  const email = {
    name: 'email',
    label: SUBSCRIBE_LABELS.email,
    value: form?.email ?? '',
    type: 'email',
    autocomplete: 'email',
    hint: 'Dorthin schicken wir einen Link zum Bestätigen.',
    maxLength: 254,
  } as const;
  return markup`${refusalNote(fault?.refusal ?? null)}${faultSummary(faults)}<form method="post" action="${PATH}/bestellung">
${topicFields(topics, chosen, faults)}
${textField(email, faults)}
${trap()}${privacyNote('Wir verwenden die Adresse nur für den Newsletter. Abbestellen können Sie mit einem Klick in jeder Ausgabe. Wir zählen nicht, wer die Mails öffnet oder worauf jemand klickt.')}
<button type="submit">Newsletter bestellen</button></form>`;
}

/** The same for everybody: it does not tell who has subscribed already. */
export const presentOrderedPage = (): PublicPage => ({
  path: `${PATH}/bestellung`,
  title: 'Bitte bestätigen Sie noch',
  description: 'Die Bestellung des Newsletters ist angekommen.',
  lead: 'Wir haben Ihnen eine E-Mail geschickt. Klicken Sie auf den Link darin, dann bekommen Sie den Newsletter.',
  isPersonal: true,
  trail: [START, { title: TITLE, path: PATH }],
  body: markup`<p>Der Link gilt sieben Tage. Kommt keine E-Mail? Sehen Sie bitte im Spam-Ordner nach, und prüfen Sie, ob die Adresse stimmt.</p><p><a href="${PATH}">Zurück zum Newsletter</a></p>`,
});

/** An issue, as it was sent; mails lead here ("Im Browser lesen"). */
export function presentIssuePage(newsletter: PublicNewsletter, publicUrl: string): PublicPage {
  const { path, title, preview, text, publisher, publishedAt } = newsletter;
  const organization = { '@type': 'Organization', name: publisher, url: publicUrl };
  return {
    path,
    title,
    description: preview === '' ? `Newsletter vom ${longDay(calendarDay(publishedAt))}: ${title}` : preview,
    ...(preview !== '' && { lead: preview }),
    trail: [START, { title: TITLE, path: PATH }],
    structured: {
      '@type': 'Article',
      headline: title,
      datePublished: offsetTime(publishedAt),
      inLanguage: 'de',
      author: organization,
      publisher: organization,
      url: `${publicUrl}${path}`,
    },
    body: markup`<p class="published">Verschickt am ${dayOf(publishedAt)}</p>${prose(text)}<p><a class="button" href="${PATH}#bestellen">Newsletter bestellen</a></p>`,
  };
}
