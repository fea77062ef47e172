import type { PublicMeasure, PublicPlan } from '../../action-plan/publication/public-measures.service.js';
import { mediumDay } from '../../platform/clock/in-words.js';
import { longDay } from '../../platform/clock/long-day.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { badge, emptyNote, part } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';
import { measuresOf, progressBar, toneOf } from './progress-bar.presenter.js';

/** How the measures of public plans stand; municipalities are named, never people. */
export const presentProgressPage = (plans: readonly PublicPlan[]): PublicPage => ({
  path: '/fortschritt',
  title: 'Fortschritt',
  description: 'Wie weit die Maßnahmen des gemeinsamen Handlungsplans für den Klimaschutz sind.',
  lead: 'Was sich die Kommunen gemeinsam vorgenommen haben – und wie weit sie sind.',
  trail: [{ title: 'Start', path: '/' }],
  actions: plans.length === 0 ? [] : [{ title: 'Als offene Daten', path: '/offene-daten' }],
  body:
    plans.length === 0
      ? emptyNote('Noch ist kein Handlungsplan veröffentlicht.')
      : markup`${plans.map((plan, index) => planPart(plan, index + 1))}`,
});

function planPart(plan: PublicPlan, nth: number): Markup {
  const measures = measuresOf(plan);
  const period =
    plan.endsOn === null
      ? `seit dem ${longDay(plan.startsOn)}`
      : `${longDay(plan.startsOn)} bis ${longDay(plan.endsOn)}`;
  return part(
    { id: `plan-${nth}`, title: plan.title },
    markup`<p>${measures.length} Maßnahmen in ${plan.fields.length} Themenfeldern, ${period}.</p>
${progressBar(measures)}${plan.fields.map(
  ({ code, title, measures: own }) =>
    markup`<section class="plan-field" aria-labelledby="themenfeld-${nth}-${code}"><h3 id="themenfeld-${nth}-${code}">${title}</h3><ul class="measures">${own.map(measureLine)}</ul></section>
`,
)}`,
  );
}

const measureLine = ({ code, title, status, statusWord, statusText, leads, endsOn, confirmedAt }: PublicMeasure) =>
  markup`<li class="measure"><span class="measure-code">${code}</span><div class="measure-words"><p class="measure-head"><strong>${title}</strong> ${badge(
    statusWord,
    toneOf(status),
  )}</p>${statusText === '' ? null : markup`<p>${statusText}</p>`}<p class="entry-facts">${
    leads.length > 0 ? markup`<span>Federführend: ${leads.join(', ')}</span>` : null
  }${endsOn === null ? null : markup`<span>Abschluss geplant: ${longDay(endsOn)}</span>`}<span>Stand: ${mediumDay(
    confirmedAt,
  )}</span></p></div></li>
`;
