import type { Translated } from '../../../../lib/translated';
import type german from '../de/agenda';

export default {
  title: 'Agenda',
  lead: 'Propose, order and move items',
  sections: [
    {
      heading: 'Proposing an item',
      paragraphs: [
        'Until the deadline before the meeting you propose a topic on the agenda page. The coordination accepts it, postpones it or declines it with a word; you are told.',
      ],
      list: [],
    },
    {
      heading: 'Ordering',
      paragraphs: [
        'Put items in order with the mouse at the handle, with the buttons “up” and “down”, or with the arrow keys on the handle. Clock times follow from the durations. If there is not enough time the portal says by how much.',
      ],
      list: [],
    },
    {
      heading: 'What comes by itself',
      paragraphs: [
        'Open tasks, postponed items and the approval of the last minutes appear on the next agenda by themselves.',
      ],
      list: [],
    },
    {
      heading: 'After the invitation',
      paragraphs: [
        'What is added after the invitation is called a supplement and keeps its number; the items of the invitation keep theirs. “Move to the next meeting” leaves the item visible in the old record.',
      ],
      list: [],
    },
    {
      heading: 'What everybody may read',
      paragraphs: [
        'Nothing is public by itself. At the end of the page of a meeting the coordination chooses which items everybody may read. Date and place then stand with these items on the public site, in the public calendar and in the OParl interface. Names and the address of the video conference are never in it; where the portal finds a name, it says so.',
        '“No longer show to the public” takes everything back at once.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
