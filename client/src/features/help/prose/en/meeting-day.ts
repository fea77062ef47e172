import type { Translated } from '../../../../lib/translated';
import type german from '../de/meeting-day';

export default {
  title: 'On the day',
  lead: 'One page for the projector',
  sections: [
    {
      heading: 'Running the meeting',
      paragraphs: [
        '“Run the meeting” shows the current item, the time left, the next item and the slides. N or the right arrow leads to the next item, the left arrow back. The question mark lists all keys.',
        'Others see the same page following on their devices. Closing the window loses nothing.',
      ],
      list: [],
    },
    {
      heading: 'Attendance',
      paragraphs: ['One tap per person is enough. Those who accepted are suggested. Guests are added below.'],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
