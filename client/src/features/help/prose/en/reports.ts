import type { Translated } from '../../../../lib/translated';
import type german from '../de/reports';

export default {
  title: 'Reports from the municipalities',
  lead: 'The short report in three minutes',
  sections: [
    {
      heading: 'Writing',
      paragraphs: [
        'Ten days before the meeting each municipality gets an e-mail with a link. Four short fields wait: what is new, what is going on, a question to the round, a tip. None is required. Saving happens by itself; “Hand in” shows the report to the working group.',
        'If two people of a municipality write at once nothing is lost: the portal shows both versions.',
      ],
      list: [],
    },
    {
      heading: 'In the meeting',
      paragraphs: [
        '“Present” shows one municipality per screen in large type; the arrow key leads on. Who wrote nothing reports in words.',
      ],
      list: [],
    },
    {
      heading: 'Finding them later',
      paragraphs: [
        'On the page of each municipality its reports become a timeline that can be searched by tag. Only members see it.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
