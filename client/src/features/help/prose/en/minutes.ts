import type { Translated } from '../../../../lib/translated';
import type german from '../de/minutes';

export default {
  title: 'Minutes and tasks',
  lead: 'Write along, approve, get done',
  sections: [
    {
      heading: 'Writing minutes',
      paragraphs: [
        'Every agenda item has a text and entries below it: information, agreement or task. A task needs a what, a who and a by-when. If somebody else has changed the same text meanwhile you see both versions and decide.',
      ],
      list: [],
    },
    {
      heading: 'Tasks',
      paragraphs: [
        'Every task in the minutes becomes an entry under “Tasks”. A tick completes it for your municipality; “Undo” takes it back.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
