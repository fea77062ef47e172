import type { Translated } from '../../../../lib/translated';
import type german from '../de/slides';

export default {
  title: 'Talks and slides',
  lead: 'Upload, record rights, open',
  sections: [
    {
      heading: 'Uploading slides',
      paragraphs: [
        'Drag the file onto the dashed area or choose it with the button. PDF, PowerPoint and OpenDocument are accepted, but no files with macros and no archives.',
        'Before others see the slides you record who holds the rights and what is allowed. Without that record only the coordination sees them.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
