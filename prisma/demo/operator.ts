import type { StoryDay } from './dates.js';

/** Invented, except for offices of the Land. */
export const operator = {
  name: 'Kreis Siegen-Wittgenstein, Stabsstelle Klimaschutz',
  street: 'Musterstraße 1',
  postalCode: '57072',
  city: 'Siegen',
  phone: '0271 5550-0',
  email: 'klimaportal@kreis.example',
  representative: 'die Landrätin oder der Landrat',
  supervisoryAuthority: 'Bezirksregierung Arnsberg',
  vatId: '',
  responsibleEditor: 'Leitung der Stabsstelle Klimaschutz',
  dataProtectionOffice: 'Behördliche Datenschutzbeauftragte oder behördlicher Datenschutzbeauftragter',
  dataProtectionEmail: 'datenschutz@kreis.example',
  monitoringBody: 'Überwachungsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen',
  monitoringEmail: 'ueberwachungsstelle-nrw@it.nrw.de',
  ombudsOffice: 'Ombudsstelle für barrierefreie Informationstechnik',
  ombudsContact: 'ombudsstelle-barrierefreie-it@mags.nrw.de, https://www.lbbp.nrw.de',
};

export const reviews: ReadonlyArray<{ on: StoryDay; method: string }> = [
  { on: '2025-12-04', method: 'Selbstbewertung: Die wichtigsten Seiten mit der Tastatur bedient.' },
  {
    on: '2026-11-17',
    method:
      'Selbstbewertung: Jede Seite wird in heller und dunkler Darstellung und in mehreren Breiten automatisch geprüft und mit der Tastatur bedient.',
  },
];

type BarrierStory = {
  on: StoryDay;
  title: string;
  reason: string;
  alternative: string;
  plannedFor?: StoryDay;
  fixedOn?: StoryDay;
  /** Number of the case that reported it. */
  reportedBy?: number;
};

export const barriers: readonly BarrierStory[] = [
  {
    on: '2025-12-04',
    title: 'Vortragsfolien von Referierenden (PDF, PowerPoint)',
    reason:
      'Wir erhalten die Folien von Dritten. Oft fehlen Alternativtexte und eine Struktur, die Vorleseprogramme verstehen (EN 301 549, Kapitel 10).',
    alternative:
      'Zu jeder Datei gibt es eine Zusammenfassung in Worten; eine barrierefreie Fassung können Sie anfordern.',
  },
  {
    on: '2026-06-18',
    title: 'Karte der Region ohne Liste',
    reason: 'Die Karte war nur zu sehen, nicht zu lesen.',
    alternative: '',
    fixedOn: '2026-10-05',
  },
  {
    on: '2026-11-12',
    title: 'Veröffentlichtes Protokoll als PDF',
    reason: 'Den Überschriften fehlt die Auszeichnung; Vorleseprogramme erkennen sie nicht.',
    alternative: 'Das Protokoll steht auch als Seite im Portal, mit Überschriften.',
    plannedFor: '2026-12-18',
    reportedBy: 39,
  },
];
