import { clara, emil, finn, greta, hanna, ida, jost, katrin, lene, max, nora, ole, sven } from '../people.js';
import type { InvitationStory } from '../story.js';

/** Eight municipalities come, Siegen sends a deputy, Erndtebrück cannot; Bad Laasphe and Hilchenbach have not answered. */
export const invited47: InvitationStory = {
  on: '2026-11-16',
  at: '10:12',
  guests: [katrin],
  replies: [
    [hanna, { reply: 'accepted', on: '2026-11-16', channel: 'portal' }],
    [jost, { reply: 'tentative', on: '2026-11-17', channel: 'portal', isOnline: true }],
    [lene, { reply: 'accepted', on: '2026-11-16', channel: 'link' }],
    [greta, { reply: 'accepted', on: '2026-11-16', channel: 'calendar' }],
    [ole, { reply: 'declined', on: '2026-11-18', channel: 'link', note: 'Haushaltsberatungen im Rat' }],
    [nora, { reply: 'accepted', on: '2026-11-17', channel: 'portal', note: 'Komme mit der Bahn um 9:18 Uhr' }],
    [emil, { reply: 'accepted', on: '2026-11-16', channel: 'portal' }],
    [ida, { reply: 'accepted', on: '2026-11-19', channel: 'link', isOnline: true }],
    [max, { reply: 'accepted', on: '2026-11-17', channel: 'calendar' }],
    [clara, { reply: 'delegated', on: '2026-11-18', channel: 'link', note: 'Bin im Urlaub', deputy: sven }],
    [finn, { reply: 'accepted', on: '2026-11-20', channel: 'coordination', note: 'rief an, bringt die Karte mit' }],
    [katrin, { reply: 'accepted', on: '2026-11-19', channel: 'portal' }],
  ],
};
