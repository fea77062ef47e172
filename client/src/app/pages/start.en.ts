import type { Translated } from '../../lib/translated';
import type german from './start.de';

export default {
  visitor: {
    title: 'Twelve working together on climate action',
    lead: 'Eleven towns and communities and the district of Siegen-Wittgenstein coordinate climate protection and adaptation in the intermunicipal working group of climate officers.',
    signIn: 'For members: sign in',
    easyLanguage: 'Information in easy language (German)',
    workTitle: 'What the working group does',
    work: {
      meet: {
        title: 'Four meetings a year',
        text: 'The municipalities take turns in hosting. Expert talks, reports from the municipalities and joint projects are on the agenda.',
      },
      share: {
        title: 'Knowledge that helps everybody',
        text: 'Municipal heat planning, solar power on public roofs, heat protection, heavy rain: what one municipality has tried out, the others need not invent again.',
      },
      act: {
        title: 'Acting together',
        text: 'From the climate action plan to Earth Hour: the working group makes recommendations, reaches agreements and follows up what becomes of them.',
      },
    },
    membersTitle: 'The twelve members',
  },
  desk: {
    greeting: 'Good day, {{name}}',
    title: 'Home',
    empty: 'Your desk is empty',
    emptyText: 'This is where you find what waits for you: the next meeting, open tasks, new slides and minutes.',
  },
} satisfies Translated<typeof german>;
