import type { ReportSection, ReportTable } from '../reports.schemas.js';
import { type Figure, sectionOf, tableOf } from '../rules/made-of.js';
import type { Outreach } from './annual-outreach.service.js';

const EVENT_KINDS: Record<string, string> = { event: 'Veranstaltung', excursion: 'Exkursion', training: 'Fortbildung' };
const ARTICLE_KINDS: Record<string, string> = {
  answer: 'Antwort auf eine Anfrage',
  good_practice: 'Gutes Beispiel',
  tender_text: 'Ausschreibungstext',
  statute: 'Satzung, Festsetzung',
  council_paper: 'Rats- oder Kreistagsvorlage',
  application: 'Förderantrag',
};

export function outreachFigures({ articles, events, campaigns, releases, clippings }: Outreach): Figure[] {
  const excursions = events.filter(({ kind }) => kind === 'excursion').length;
  return [
    {
      title: 'Veranstaltungen',
      value: events.length,
      definition: 'Veröffentlichte Veranstaltungen, Exkursionen und Fortbildungen, die stattgefunden haben.',
    },
    { title: 'davon Exkursionen', value: excursions, definition: 'Veranstaltungen dieser Art.' },
    {
      title: 'Teilnehmende an Veranstaltungen',
      value: sum(events.map(({ attended }) => attended ?? 0)),
      definition: 'Summe der Personen, deren Kommen vermerkt ist. Wer mehrmals kam, zählt mehrmals.',
    },
    { title: 'Aktionen', value: campaigns.length, definition: 'Aktionen, die im Zeitraum begonnen haben.' },
    {
      title: 'Neue Wissensbeiträge',
      value: articles.length,
      definition: 'Im Zeitraum veröffentlicht und heute nicht zurückgezogen.',
    },
    {
      title: 'Pressemitteilungen',
      value: releases.length,
      definition: 'Im Zeitraum herausgegeben, ohne solche mit laufender Sperrfrist.',
    },
    {
      title: 'Presseberichte',
      value: clippings.length,
      definition: 'Im Portal vermerkte Beiträge von Medien, nach ihrem Erscheinungstag.',
    },
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What there was none of has no section; the figures at the beginning say so. */
export function presentOutreach({ articles, events, campaigns, releases, clippings }: Outreach): ReportSection[] {
  const sections: Array<{ title: string; table: ReportTable; notes?: string[] }> = [
    {
      title: 'Veranstaltungen und Exkursionen',
      table: tableOf(events, [
        { title: 'Datum', kind: 'day', read: ({ day }) => day },
        { title: 'Art', read: ({ kind }) => EVENT_KINDS[kind] ?? kind },
        { title: 'Titel', isWide: true, read: ({ title }) => title },
        { title: 'Ort', isWide: true, read: ({ locationName }) => locationName },
        { title: 'Angemeldet', kind: 'number', read: ({ registered }) => registered },
        { title: 'Gekommen', kind: 'number', read: ({ attended }) => attended },
      ]),
      notes: ['Ein leeres Feld heißt: Es gab keine Anmeldung, oder niemand hat vermerkt, wer kam.'],
    },
    {
      title: 'Aktionen',
      table: tableOf(campaigns, [
        { title: 'Beginn', kind: 'day', read: ({ day }) => day },
        { title: 'Aktion', isWide: true, read: ({ title }) => title },
        { title: 'Kommunen', kind: 'number', read: ({ municipalities }) => municipalities },
        { title: 'Gebäude und Orte', kind: 'number', read: ({ sites }) => sites },
        { title: 'Ergebnis', isWide: true, read: ({ outcome }) => outcome },
      ]),
      notes: ['„Kommunen“: haben ihre Teilnahme zugesagt; „Gebäude und Orte“: von ihrer Kommune bestätigt.'],
    },
    {
      title: 'Pressemitteilungen',
      table: tableOf(releases, [
        { title: 'Datum', kind: 'day', read: ({ day }) => day },
        { title: 'Titel', isWide: true, read: ({ title }) => title },
        { title: 'Redaktionen', kind: 'number', read: ({ newsrooms }) => newsrooms },
        { title: 'Presseberichte', kind: 'number', read: ({ clippings: found }) => found },
      ]),
      notes: ['„Redaktionen“: an so viele ging sie aus dem Portal; „Presseberichte“: dazu vermerkt, bis heute.'],
    },
    {
      title: 'Presseecho',
      table: tableOf(clippings, [
        { title: 'Datum', kind: 'day', read: ({ day }) => day },
        { title: 'Medium', read: ({ medium }) => medium },
        { title: 'Titel', isWide: true, read: ({ title }) => title },
        { title: 'Adresse', isWide: true, read: ({ url }) => url },
      ]),
    },
    {
      title: 'Geteiltes Wissen',
      table: tableOf(articles, [
        { title: 'Datum', kind: 'day', read: ({ day }) => day },
        { title: 'Art', read: ({ kind }) => ARTICLE_KINDS[kind] ?? kind },
        { title: 'Titel', isWide: true, read: ({ title }) => title },
        { title: 'Hat geholfen', kind: 'number', read: ({ helped }) => helped },
        { title: 'Übernommen', kind: 'number', read: ({ reused }) => reused },
      ]),
      notes: ['„Hat geholfen“ und „Übernommen“: so viele Kommunen haben das bis heute angegeben.'],
    },
  ];
  return sections.filter(({ table }) => table.rowCount > 0).map(sectionOf);
}
