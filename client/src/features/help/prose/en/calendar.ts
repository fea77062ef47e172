import type { Translated } from '../../../../lib/translated';
import type german from '../de/calendar';

export default {
  title: 'Calendar',
  lead: 'See dates and have them in your own program',
  sections: [
    {
      heading: 'In the portal',
      paragraphs: [
        'The calendar shows meetings, date polls and deadlines as a month or as a list. In the month view the arrow keys lead from day to day.',
      ],
      list: [],
    },
    {
      heading: 'Subscribing',
      paragraphs: [
        'Under “Subscribe to the calendar” you create a secret address for Outlook, Thunderbird or your phone. New and moved dates appear there by themselves; how soon is up to the program. Outlook often takes several hours.',
        'The address is yours alone. If it got into wrong hands, revoke it and create a new one.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
