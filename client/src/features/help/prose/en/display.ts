import type { Translated } from '../../../../lib/translated';
import type german from '../de/display';

export default {
  title: 'Display and keyboard',
  lead: 'Brightness, language, size, keys',
  sections: [
    {
      heading: 'Display',
      paragraphs: [
        'Choose brightness and language at the top right. Ctrl and plus enlarge everything without losing anything.',
      ],
      list: [],
    },
    {
      heading: 'Keyboard',
      paragraphs: ['Everything in the portal works without a mouse.'],
      list: [
        'Tab goes forward, Shift and Tab go back.',
        'The first stop on every page is “Skip to content”.',
        'Escape closes menus and dialogs.',
        'The slash or Ctrl and K opens the search.',
        'The question mark opens the help for the page. Such shortcuts can be turned off in your profile.',
      ],
    },
  ],
} satisfies Translated<typeof german>;
