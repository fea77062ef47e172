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
    {
      heading: 'Taking the papers along',
      paragraphs: [
        'On the page of the meeting, “Papers” lists all released files by agenda item. “Meeting binder (PDF)” binds agenda, reports and slides into one PDF with contents, bookmarks and page numbers; “All as ZIP” gives you the files as they were uploaded.',
        'What has not been released yet or was withdrawn is in neither. Where a file cannot be bound in, a page of the binder says where to find it.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
