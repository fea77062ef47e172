import type { Deck } from '../decks/deck.js';
import { hanna, paula } from '../people.js';
import { speakers } from '../speakers.js';
import type { TalkStory } from '../story.js';

const deck: Deck = {
  title: 'Entsiegeln, begrünen, verschatten',
  subtitle: 'Schulhöfe als Klimaoasen',
  message: 'Der billigste Quadratmeter ist der, den der Bauhof von Anfang an mitgeplant hat.',
  slides: [
    {
      kind: 'figures',
      title: 'Ein Schulhof im Juli',
      figures: [
        ['52 °C', 'auf dem Asphalt um 14 Uhr'],
        ['34 °C', 'auf Rasen, gleiche Stunde'],
        ['29 °C', 'im Schatten einer alten Linde'],
      ],
      note: 'Oberflächentemperaturen an einem heißen Tag, Messung auf einem erfundenen Schulhof.',
    },
    {
      kind: 'bars',
      title: 'Was der Umbau kostet',
      unit: 'EUR/m²',
      bars: [
        ['Spielgarten mit Mulden', 140],
        ['Pflaster mit Rasenfuge', 95],
        ['Baumreihe mit Baumrigolen', 85],
        ['Asphalt zu Rasen', 60],
      ],
      note: 'Drei Beispielhöfe, Baupreise ohne Planung.',
    },
    {
      kind: 'steps',
      title: 'So gelingt es',
      steps: [
        ['Beteiligen', 'Kinder zeichnen Lieblingsorte und Hitzeorte in einen Plan.'],
        ['Prüfen', 'Leitungen, Feuerwehrzufahrt, Boden und Regenwasser.'],
        ['Bauen', 'In den Sommerferien, ein Hof in zwei Abschnitten.'],
        ['Pflegen', 'Patenschaften und ein fester Auftrag an den Bauhof.'],
      ],
    },
    {
      kind: 'sides',
      title: 'Drei Höfe, drei Wege',
      sides: [
        ['Grundschule', ['600 m² entsiegelt', 'Spielhügel aus Aushub', '14 neue Bäume']],
        ['Kita', ['Sonnensegel sofort', 'Weidentunnel', 'Wasserpumpe']],
        ['Gymnasium', ['Klassenzimmer im Grünen', 'Zisterne für die Mensa', 'Fahrradhof verlegt']],
      ],
    },
    {
      kind: 'table',
      title: 'Unterhaltung im Jahr',
      head: ['Fläche', 'Stunden je 100 m²', 'Wer'],
      rows: [
        ['Asphalt', '3', 'Hausdienst'],
        ['Rasen', '9', 'Bauhof'],
        ['Stauden, Mulden', '14', 'Bauhof, Patenklasse'],
        ['Baumstandort', '5', 'Bauhof'],
      ],
      note: 'Die Stunden vor dem Beschluss mit dem Bauhof abstimmen.',
    },
    {
      kind: 'points',
      title: 'Regenwasser bleibt auf dem Hof',
      points: [
        ['Mulden und Rigolen', 'nehmen einen Starkregen von 30 Minuten auf, danach läuft es geordnet über.'],
        ['Zisterne', 'gießt die jungen Bäume in den ersten drei Sommern.'],
        ['Abgekoppelte Dachflächen', 'senken die Niederschlagswassergebühr der Schule.'],
        ['Prüfen', 'Altlasten, Grundwasser und Gefälle zum Gebäude.'],
      ],
    },
    {
      kind: 'points',
      title: 'Woher das Geld kommt',
      points: [
        'Landesprogramm für klimafeste Schulhöfe: Antrag mit Lageplan und Kostenschätzung',
        'Förderverein und Stiftungen zahlen Spielgeräte, selten den Tiefbau',
        'Eigenanteil in den Haushalt, bevor der Bescheid kommt',
        'Pflege ist nie förderfähig: fünf Jahre im Haushalt einplanen',
      ],
    },
    {
      kind: 'table',
      title: 'Zeitplan für einen Hof',
      head: ['Monat', 'Schritt', 'Wer'],
      rows: [
        ['September', 'Beteiligung der Kinder', 'Schule, Planungsbüro'],
        ['November', 'Entwurf und Kostenschätzung', 'Planungsbüro'],
        ['Januar', 'Förderantrag', 'Klimaschutzmanagement'],
        ['Sommerferien', 'Bau des ersten Abschnitts', 'Tiefbau, Bauhof'],
      ],
    },
  ],
};

export const schoolyards: TalkStory = {
  title: 'Entsiegeln, begrünen, verschatten: Schulhöfe als Klimaoasen',
  summary:
    'Mona Vorschlag stellt drei umgebaute Schul- und Kitahöfe vor und nennt Kosten zwischen 60 und 140 Euro je ' +
    'Quadratmeter. Messungen zeigen, wie stark Rasen und Bäume die Oberflächen kühlen. Entscheidend für den Erfolg ist, ' +
    'die Unterhaltung früh mit dem Bauhof zu klären und die Kinder zu beteiligen.',
  speakers: [speakers.mona],
  said: {
    confirmedOn: '2026-09-03',
    biography:
      'Mona Vorschlag plant Schulhöfe und Spielräume. Ihr Büro hat in den letzten zehn Jahren mehr als dreißig Höfe entsiegelt.',
    technicalNeeds: 'Beamer und ein Tisch für Materialproben',
    recording: false,
    photo: true,
  },
  files: [
    {
      versions: [
        {
          fileName: 'Schulhöfe als Klimaoasen – entsiegeln, begrünen, verschatten.pdf',
          deck,
          uploadedOn: '2026-09-25',
          uploadedBy: hanna,
        },
      ],
      rights: {
        holder: 'Planungsbüro Freiraum Musterstadt',
        scope: 'members',
        licence: 'all_rights_reserved',
        thirdParty: 'removed',
        grantedBy: 'Mona Vorschlag',
        grantedOn: '2026-09-25',
        grantedHow: 'upload_form',
      },
      askedBy: [
        {
          person: paula,
          on: '2026-11-19',
          need: 'Ich lese mit einem Vorleseprogramm. Die Diagramme auf den Folien kann es nicht beschreiben.',
        },
      ],
    },
  ],
};
