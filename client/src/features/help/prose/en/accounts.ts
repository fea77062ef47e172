import type { Translated } from '../../../../lib/translated';
import type german from '../de/accounts';

export default {
  title: 'Reports and figures',
  lead: 'Status of the action plan, annual report, attendance and more: ready to download',
  sections: [
    {
      heading: 'Get a report',
      paragraphs: [
        'Under [Reports](/berichte) choose the report and the period. You see a preview at once, and download it:',
      ],
      list: [
        'Word, if you want to edit it or put it on your letterhead.',
        'Excel or CSV, if you want to go on counting. Days and numbers are real days and numbers there.',
        'PDF, if it is to stay as it is; it is accessible.',
      ],
    },
    {
      heading: 'Status of the action plan for the district council',
      paragraphs: [
        'Choose “As of” and, if needed, a field of action or a municipality. Measures without news for more than 90 days stand at the top; the coordination asks for updates with one click.',
        'Once you have passed the report on, note it as given out. The next one then says by itself what has changed since.',
      ],
      list: [],
    },
    {
      heading: 'Where the figures come from',
      paragraphs: [
        'All reports count the same as the pages of the portal, and all figures of a report are as of the same moment. “How this is counted” explains each of them, in the files, too.',
      ],
      list: [],
    },
    {
      heading: 'Take lists along',
      paragraphs: [
        'On the pages [Tasks](/aufgaben), agreements and [Talks](/vortraege), “Export” gives out the whole list as it is filtered.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
