import type { PublicPlan } from '../../action-plan/publication/public-measures.service.js';
import type { MunicipalityPlace } from '../../municipalities/municipalities.presenter.js';
import type { Cell, ColumnKind } from '../../platform/tables/table.js';
import { kindWord, type PublicDate } from '../dates/dates.presenter.js';

/** Rows under names for people (CSV) and for programs (JSON). */
export type DataSet = {
  columns: ReadonlyArray<{ key: string; title: string; kind: ColumnKind }>;
  rows: ReadonlyArray<readonly Cell[]>;
};

export const text = (key: string, title: string) => ({ key, title, kind: 'text' as const });
export const of = (kind: ColumnKind, key: string, title: string) => ({ key, title, kind });

export const presentDates = (dates: readonly PublicDate[], url: string): DataSet => ({
  columns: [
    text('kind', 'Art'),
    text('title', 'Titel'),
    of('instant', 'startsAt', 'Beginn'),
    of('instant', 'endsAt', 'Ende'),
    text('place', 'Ort'),
    text('organizer', 'Veranstalter'),
    of('yes_no', 'isCancelled', 'Abgesagt'),
    of('yes_no', 'isProvisional', 'Vorläufig'),
    text('url', 'Adresse'),
  ],
  rows: dates.map((date) => [
    kindWord(date.kind),
    date.title,
    date.startsAt.toISOString(),
    date.endsAt?.toISOString() ?? null,
    date.place,
    date.organizer,
    date.isCancelled,
    date.isProvisional,
    `${url}${date.path}`,
  ]),
});

export const presentMunicipalities = (municipalities: readonly MunicipalityPlace[]): DataSet => ({
  columns: [
    text('ags', 'Amtlicher Gemeindeschlüssel'),
    text('name', 'Name'),
    text('officialName', 'Amtlicher Name'),
    text('postalCode', 'Postleitzahl'),
    of('number', 'population', 'Einwohnerinnen und Einwohner'),
    of('number', 'latitude', 'Breite (WGS 84)'),
    of('number', 'longitude', 'Länge (WGS 84)'),
    text('website', 'Internetseite'),
  ],
  rows: municipalities.map(({ ags, name, officialName, postalCode, population, latitude, longitude, website }) => [
    ...[ags, name, officialName, postalCode, population, latitude, longitude, website],
  ]),
});

export const presentMeasures = (plans: readonly PublicPlan[]): DataSet => ({
  columns: [
    text('plan', 'Handlungsplan'),
    text('field', 'Themenfeld'),
    text('code', 'Nummer'),
    text('title', 'Maßnahme'),
    text('status', 'Umsetzungsstand'),
    text('statusText', 'Erläuterung'),
    text('leads', 'Federführend'),
    text('partners', 'Beteiligt'),
    of('day', 'endsOn', 'Abschluss geplant'),
    of('instant', 'confirmedAt', 'Stand vom'),
  ],
  rows: plans.flatMap((plan) =>
    plan.fields.flatMap((field) =>
      field.measures.map((measure) => [
        plan.title,
        field.title,
        measure.code,
        measure.title,
        measure.statusWord,
        measure.statusText,
        measure.leads.join(', '),
        measure.partners.join(', '),
        measure.endsOn,
        measure.confirmedAt.toISOString(),
      ]),
    ),
  ),
});
