import { greta, ida, ole } from '../people.js';
import type { ProposalStory } from '../story.js';

export const proposals47: ProposalStory[] = [
  {
    by: ida,
    on: '2026-11-18',
    title: 'Förderaufruf Klimaanpassung 2027: gemeinsam bewerben?',
    reason:
      'Der neue Aufruf fördert Verbünde ab drei Kommunen. Ich möchte wissen, wer mitmacht, und wer den Antrag schreibt.',
    minutes: 15,
  },
  {
    by: greta,
    on: '2026-11-20',
    title: 'Wärmeplanung im Konvoi: Wer rechnet mit wem?',
    reason: 'Burbach und Neunkirchen überlegen einen gemeinsamen Plan. Passt das noch in den Fachvortrag?',
    minutes: 10,
  },
  {
    by: ole,
    on: '2026-11-10',
    title: 'Ladepunkte an Bauhöfen: Ausschreibungstext',
    reason: 'Erndtebrück schreibt im Frühjahr aus.',
    minutes: 20,
    postponed: { on: '2026-11-16', answer: 'Gern in der 48. Sitzung, dann mit den Erfahrungen aus Kreuztal.' },
  },
];
