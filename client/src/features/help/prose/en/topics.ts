import type { Translated } from '../../../../lib/translated';
import type german from '../de/topics';

export default {
  title: 'Topics and speakers',
  lead: 'Propose topics, vote, find speakers',
  sections: [
    {
      heading: 'Topic store',
      paragraphs: [
        'You find the topic store below “Talks”. There you propose what you would like to hear about, and vote for the proposals of others.',
        'Every municipality has one vote per topic. It does not matter which of you gives it; you can take it back while the topic is open.',
      ],
      list: [
        'The coordination plans a topic into a meeting; then it stands on the agenda.',
        'If the item goes away, the topic is open again. After the meeting it counts as dealt with.',
        'The editor of an agenda offers the topics with most votes.',
      ],
    },
    {
      heading: 'Speakers',
      paragraphs: [
        'The directory shows who has spoken here and who could. Search by name, institution or topic.',
        'Only the coordination sees contact details. They are deleted two years after the last talk or the entry unless another day is chosen; a month before, the coordination is told under “Open for you”.',
        'With “Plan as a speaker” a person comes onto the agenda of a meeting.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
