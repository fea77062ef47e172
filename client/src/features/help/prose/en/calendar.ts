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
        'The address is yours alone, and the portal shows it only once. If it got into wrong hands, end the subscription or create a new address; the old one stops working at once.',
        'You can subscribe once for each device: to everything that concerns you, or only to the meetings of one working group, with a reminder if you like. Deadlines are all-day entries and do not make you busy.',
      ],
      list: [],
    },
    {
      heading: 'Taking over a single meeting',
      paragraphs: [
        'On the page of a meeting there is “Put into my calendar”. The file is a snapshot: when the meeting is moved, the change comes with the coordination’s e-mail or with the subscription.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
