import type { Translated } from '../../../../lib/translated';
import type german from '../de/date-polls';

export default {
  title: 'Finding a date',
  lead: 'Start a date poll, answer, decide',
  sections: [
    {
      heading: 'Starting a poll',
      paragraphs: [
        'Under “Meetings” the coordination offers two to ten dates and sets a deadline. Everybody in the working group gets an e-mail with a link of their own. Those who must be there, such as the speaker or the host, can be marked.',
      ],
      list: [],
    },
    {
      heading: 'Answering',
      paragraphs: [
        'Each municipality gives one answer per date: “suits”, “if need be” or “does not suit”. Anybody of the municipality may give it and change it until the deadline. The link in the e-mail needs no sign-in.',
        'If a colleague has answered meanwhile, the portal shows both versions. Nothing is overwritten.',
      ],
      list: [],
    },
    {
      heading: 'How the proposal comes about',
      paragraphs: [
        'The date that suits most municipalities is proposed. When several are equal, the one with fewer “if need be” counts, then the earlier one. A date on which somebody who is needed cannot come is left out. The coordination always decides.',
      ],
      list: [],
    },
    {
      heading: 'Holding dates',
      paragraphs: [
        'While the poll runs you can have all offered dates in your calendar as tentative entries. Once it is decided, one of them becomes the meeting and the others vanish.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
