import type { OwnSubscription } from '../../newsletter/subscriptions/own-subscriptions.service.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { refusalNote } from '../asking/refusal.presenter.js';
import { type Faults, faultSummary } from '../frame/form-markup.js';
import { part } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';
import type { OwnSubscriptionQuery } from './newsletter-pages.schemas.js';
import { topicFields } from './topic-fields.presenter.js';

type Shown = {
  token: string;
  subscription: OwnSubscription;
  done: OwnSubscriptionQuery['erledigt'] | null;
  /** What was ticked, where it did not work. */
  chosen?: readonly string[];
  fault?: { faults?: Faults; refusal?: string; status: number } | null;
};

const DONE = {
  bestaetigt: 'Vielen Dank. Ihr Abonnement ist bestätigt.',
  themen: 'Ihre Themen sind gespeichert.',
  wieder: 'Sie bekommen den Newsletter wieder.',
} as const;

const HEADS = {
  unconfirmed: {
    title: 'Newsletter bestätigen',
    lead: 'Ein Klick noch, dann bekommen Sie den Newsletter.',
  },
  active: { title: 'Ihr Newsletter', lead: 'Hier ändern Sie Ihre Themen oder bestellen den Newsletter ab.' },
  ended: { title: 'Newsletter abbestellt', lead: 'Sie bekommen keinen Newsletter mehr. Die Adresse löschen wir.' },
} as const;

/** The own subscription, behind the link in every mail. Looking at it changes nothing. */
export function presentOwnSubscription(page: Shown): PublicPage {
  const { token, subscription, done, fault } = page;
  const path = `/abo/${token}`;
  return {
    ...{ path, ...HEADS[subscription.state], isPersonal: true, status: fault?.status ?? 200 },
    description: 'Das eigene Abonnement des Newsletters ansehen und ändern.',
    body: markup`${done ? markup`<p class="notice" role="status">${DONE[done]}</p>` : null}${refusalNote(
      fault?.refusal ?? null,
    )}${faultSummary(fault?.faults ?? {})}<p>${subscription.groupName}, ${subscription.address}</p>${BODIES[subscription.state](path, page)}`,
  };
}

type Body = (path: string, page: Shown) => Markup;

const BODIES: Record<OwnSubscription['state'], Body> = {
  unconfirmed: (path, { subscription }) =>
    markup`<h2>Ihre Themen</h2><ul>${subscription.topics
      .filter(({ isChosen }) => isChosen)
      .map(({ name }) => markup`<li>${name}</li>`)}</ul>${actionForm(`${path}/bestaetigung`, 'Abonnement bestätigen')}
<p>Das waren nicht Sie? Dann schließen Sie diese Seite einfach. Wir löschen die Adresse nach sieben Tagen.</p>`,
  active: (path, { subscription: { topics }, chosen, fault }) =>
    markup`${part(
      { id: 'themen', title: 'Ihre Themen' },
      markup`<form method="post" action="${path}/themen">${topicFields(
        topics,
        chosen ?? topics.filter(({ isChosen }) => isChosen).map(({ id }) => id),
        fault?.faults ?? {},
      )}
<button type="submit">Themen speichern</button></form>`,
    )}${part(
      { id: 'abbestellen', title: 'Abbestellen' },
      markup`<p>Danach bekommen Sie keinen Newsletter mehr. Ihre Adresse löschen wir nach 30 Tagen.</p>${actionForm(`${path}/ende`, 'Newsletter abbestellen', 'secondary')}`,
    )}`,
  ended: (path, { subscription }) =>
    subscription.mayResume
      ? markup`<p>War das ein Versehen?</p>${actionForm(`${path}/wieder`, 'Doch weiter bekommen', 'secondary')}`
      : markup`<p><a href="/newsletter">Newsletter neu bestellen</a></p>`,
};

/** It says that it is a page that asks, and no mail program. */
const actionForm = (action: string, label: string, look: 'primary' | 'secondary' = 'primary'): Markup =>
  markup`<form method="post" action="${action}"><input type="hidden" name="von" value="seite"><div class="form-actions"><button type="submit"${
    look === 'secondary' ? markup` class="secondary"` : null
  }>${label}</button></div></form>`;
