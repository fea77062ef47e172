import { asWords } from './placeholders.js';

/** First words of a press release: what people know already, and signs for what only others can say. */
export type Draft = { title: string; subtitle: string; text: string; background: string; speakers: string[] };

const BACKGROUND =
  'Im interkommunalen Arbeitskreis der Klimaschutzbeauftragten arbeiten die elf Städte und Gemeinden und der Kreis Siegen-Wittgenstein zusammen. Sie tauschen Erfahrungen aus und setzen gemeinsame Vorhaben um.';
const SPEAKERS = ['Landrätin oder Landrat'];

/** Wer, was, wann, wo, warum · Zitat · Mehr dazu. */
export const blankDraft = (title: string): Draft => ({
  ...{ title, subtitle: '', background: BACKGROUND, speakers: SPEAKERS },
  text: 'Wer macht was, wann, wo und warum?\n\n{{zitat1}}\n\n## Mehr dazu\n\n',
});

type Campaign = { title: string; summary: string; address: string };

export const campaignDraft = ({ title, summary, address }: Campaign): Draft => ({
  title: `${title}: Kommunen in Siegen-Wittgenstein sind dabei`,
  ...{ subtitle: '', background: BACKGROUND, speakers: SPEAKERS },
  text: `Am {{datum}}, {{uhrzeit}}, beteiligen sich {{anzahlKommunen}} Kommunen in Siegen-Wittgenstein an der Aktion „${asWords(title)}“. {{anzahl}} Gebäude und Orte machen mit.${
    summary === '' ? '' : ` ${asWords(summary)}`
  }

{{zitat1}}

In {{kommune}} sind dabei: {{objekte|die Orte, die unten stehen}}.

## Diese Orte machen mit

{{objektliste}}

## Mitmachen

Alle können sich beteiligen. Wie das geht, steht auf [der Seite der Aktion](${address}).`,
});

type Event = { title: string; summary: string; address: string };

export const eventDraft = ({ title, summary, address }: Event): Draft => ({
  ...{ title, subtitle: '', background: BACKGROUND, speakers: SPEAKERS },
  text: `Am {{datum}}, {{uhrzeit}}, lädt der Arbeitskreis der Klimaschutzbeauftragten ein: „${asWords(title)}“. Treffpunkt: {{treffpunkt|wird noch bekannt gegeben}}.${
    summary === '' ? '' : ` ${asWords(summary)}`
  }

{{zitat1}}

## Anmeldung

Programm, Anreise und Anmeldung stehen auf [der Seite der Veranstaltung](${address}).`,
});
