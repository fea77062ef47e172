import type { AgreementState } from '../../server/src/generated/prisma/client.js';
import type { BodySlug } from '../reference/municipalities.js';
import type { StoryDay } from './dates.js';

type Word = [state: AgreementState, note?: string];

/** How far the municipalities are with what a meeting agreed on; whoever is left out has said nothing. */
export type AgreementStory = { on: StoryDay; default?: Word; by?: Partial<Record<BodySlug, Word | 'nothing'>> };

/** Of the Arbeitskreis, by the number of the meeting. */
export const agreementProgress: Record<number, AgreementStory> = {
  36: {
    on: '2025-02-10',
    default: ['done'],
    by: {
      burbach: ['in_progress', 'Strom und Gas sind erfasst, Wasser folgt mit den neuen Zählern.'],
      erndtebrueck: ['planned', 'Kommt mit der neuen Software im Frühjahr.'],
    },
  },
  37: {
    on: '2025-03-04',
    default: ['done'],
    by: {
      'siegen-wittgenstein': ['not_applicable', 'Der Kreis lässt seine Dächer vom Gebäudemanagement prüfen.'],
      'bad-laasphe': ['in_progress'],
      neunkirchen: ['in_progress', 'Zwei Hallen fehlen noch, der Statiker ist beauftragt.'],
      wilnsdorf: 'nothing',
    },
  },
  38: { on: '2025-06-12', default: ['done'] },
  39: {
    on: '2026-06-11',
    default: ['done'],
    by: {
      'bad-laasphe': ['in_progress'],
      burbach: ['planned'],
      erndtebrueck: 'nothing',
      netphen: ['in_progress', 'Die Seniorenberatung macht mit, die Kitas fehlen noch.'],
      neunkirchen: 'nothing',
    },
  },
  40: {
    on: '2026-03-12',
    default: ['in_progress'],
    by: {
      netphen: ['done', 'Getestet an 14 Durchlässen; die Fassung mit Fotos liegt beim Bauhof.'],
      wilnsdorf: ['done'],
      siegen: ['done'],
      'bad-berleburg': ['planned'],
      'siegen-wittgenstein': ['not_applicable'],
      freudenberg: 'nothing',
    },
  },
  41: {
    on: '2026-06-11',
    default: ['planned'],
    by: {
      hilchenbach: ['done', 'Größe M am Bahnhof, Eröffnung war im Mai.'],
      kreuztal: ['in_progress'],
      siegen: ['in_progress'],
      'bad-laasphe': 'nothing',
      erndtebrueck: 'nothing',
    },
  },
  42: {
    on: '2026-09-24',
    default: ['done'],
    by: { burbach: ['in_progress'], freudenberg: ['in_progress'], 'bad-berleburg': 'nothing', netphen: 'nothing' },
  },
  43: { on: '2026-03-12', default: ['done'] },
  44: {
    on: '2026-03-30',
    default: ['done'],
    by: { erndtebrueck: ['not_applicable', 'In diesem Jahr ohne Objekte.'] },
  },
  45: { on: '2026-09-24', by: { 'siegen-wittgenstein': ['in_progress', 'Das Programm liegt im Entwurf vor.'] } },
  46: {
    on: '2026-11-12',
    by: {
      hilchenbach: ['done', 'Wilhelmsburg und Rathaus sind eingetragen.'],
      kreuztal: ['done'],
      siegen: ['in_progress', 'Oberes Schloss steht, die Kirchen fragen wir noch.'],
      'siegen-wittgenstein': ['done'],
      burbach: ['planned'],
      neunkirchen: ['not_applicable', 'Pausiert in diesem Jahr.'],
    },
  },
};
