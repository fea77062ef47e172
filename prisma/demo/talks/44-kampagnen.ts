import type { Deck } from '../decks/deck.js';
import { hanna } from '../people.js';
import { speakers } from '../speakers.js';
import type { TalkStory } from '../story.js';

const deck: Deck = {
  title: 'Kampagnen ohne Budget',
  subtitle: 'Gemeinsam sichtbar werden',
  message: 'Ein Bild, ein Satz, ein Tag – und zwölf Absender, die ihn gleichzeitig verschicken.',
  slides: [
    {
      kind: 'figures',
      title: 'Was gemeinsam möglich ist',
      figures: [
        ['12', 'Absender mit einem Text statt zwölf Texten mit je einem Absender'],
        ['37', 'Gebäude waren bei der letzten Aktion eine Stunde dunkel'],
        ['0 EUR', 'Werbemittel: Arbeitszeit und gute Absprachen genügen'],
      ],
    },
    {
      kind: 'steps',
      title: 'Der Fahrplan: sechs Wochen',
      steps: [
        ['Woche 1', 'Anlass, Kernsatz und Bildidee festlegen.'],
        ['Woche 2 und 3', 'Objekte und Ansprechpersonen sammeln.'],
        ['Woche 4', 'Text abstimmen, Freigabe in einer Runde.'],
        ['Woche 5 und 6', 'Sperrfrist, Versand, Bilder, Dank.'],
      ],
    },
    {
      kind: 'sides',
      title: 'Ein Text, zwei Ebenen',
      sides: [
        ['Für alle gleich', ['Anlass und Kernsatz', 'Hintergrund in drei Sätzen', 'Kontakt und Bildnachweis']],
        ['Je Kommune', ['Objektliste', 'ein Satz aus dem Rathaus', 'ein eigenes Foto mit Rechten']],
      ],
    },
    {
      kind: 'bars',
      title: 'Was gelesen wird',
      unit: 'Berichte',
      bars: [
        ['Gemeinsame Meldung', 19],
        ['Meldung einer Stadt', 6],
        ['Beitrag im Amtsblatt', 5],
        ['Plakat', 2],
      ],
      note: 'Auswertung einer erfundenen Aktion in zwölf Kommunen.',
    },
    {
      kind: 'points',
      title: 'Bilder: erst fragen, dann zeigen',
      points: [
        ['Rechte', 'Wer hat das Foto gemacht, wofür darf es benutzt werden?'],
        ['Personen', 'Einwilligung je Zweck einholen und aufbewahren.'],
        ['Alternativtext', 'Ein Satz, der sagt, was zu sehen ist.'],
      ],
    },
  ],
};

export const campaigns: TalkStory = {
  title: 'Kampagnen ohne Budget: gemeinsam sichtbar werden',
  summary:
    'Lea Entwurf erklärt, wie zwölf Verwaltungen mit einem gemeinsamen Text und einer Sperrfrist mehr erreichen als ' +
    'mit einzelnen Meldungen. Ihr Fahrplan umfasst sechs Wochen von der Bildidee bis zum Dank. Besonderes Gewicht legt ' +
    'sie auf geklärte Bildrechte und Alternativtexte.',
  speakers: [speakers.lea],
  files: [
    {
      versions: [
        {
          fileName: 'Kampagnen ohne Budget – gemeinsam sichtbar werden.pdf',
          deck,
          uploadedOn: '2026-03-13',
          uploadedBy: hanna,
        },
      ],
      rights: {
        holder: 'Agentur Entwurf & Satz',
        scope: 'members',
        licence: 'cc_by_nc_nd_4',
        thirdParty: 'cleared',
        attribution: 'Lea Entwurf, Agentur Entwurf & Satz',
        grantedBy: 'Lea Entwurf',
        grantedOn: '2026-03-12',
        grantedHow: 'upload_form',
      },
    },
  ],
};
