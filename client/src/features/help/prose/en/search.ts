import type { Translated } from '../../../../lib/translated';
import type german from '../de/search';

export default {
  title: 'Search',
  lead: 'Find slides, talks, minutes and people again',
  sections: [
    {
      heading: 'Searching and opening',
      paragraphs: [
        'The magnifying glass at the top of every page opens the search, on the keyboard the slash or Ctrl and K. Hits appear while you type.',
        'A slide that was found opens at its very page.',
      ],
      list: [
        'Choose a hit with the arrow keys, Enter opens it.',
        'Enter without a choice shows all hits. There you narrow them down by kind, working group, year, municipality and topic.',
        'Escape empties the field, Escape again closes the search.',
      ],
    },
    {
      heading: 'What you can write',
      paragraphs: ['Upper and lower case, umlauts and small slips are all the same to the search.'],
      list: [
        'wärmepl – the beginning of a word will do; parts of long words are found as well.',
        'dach pacht – all words have to be there.',
        '"kommunale Wärmeplanung" – in quotation marks: exactly these words in a row.',
        'hitze -schule – a minus excludes a word.',
      ],
    },
    {
      heading: 'What is found',
      paragraphs: [
        'The search covers everything: meetings, minutes and slides, tasks, inquiries, surveys and knowledge, measures and funding programmes, events, campaigns, press, pictures and posts, people and municipalities.',
        'You find what you may open, and nothing else. Slides that are not released and drafts of others do not appear, not even in the counts.',
        'What you search for is not stored. The portal remembers your last searches only until you close the page.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
