import type { Translated } from '../../lib/translated';
import type german from './help-prose.de';

export default {
  title: 'Help',
  lead: 'The most important things to know about the Klimaportal',
  sections: [
    {
      heading: 'Signing in',
      paragraphs: [
        'The coordination invites you by e-mail. The link in it lets you set your password; it is valid for seven days. Forgotten your password? Request a new link on the page [Forgotten password](/passwort-vergessen).',
        'After eight hours without activity your session ends. What you are entering stays where it is: you sign in again on the spot and go on.',
      ],
      list: [],
    },
    {
      heading: 'Finding and preparing a meeting',
      paragraphs: [
        'Under “Meetings” the upcoming ones come first, then the past ones. On the page of a meeting, the path from finding a date to the closed minutes shows what is next.',
        'Put agenda items in order with the mouse at the handle, with the buttons “up” and “down”, or with the arrow keys on the handle.',
      ],
      list: [],
    },
    {
      heading: 'The row of twelve',
      paragraphs: [
        'Wherever all twelve members have something to do you find the same row: one cell per municipality with a sign, a colour and a word. It shows at a glance who is still missing. The Tab key leads into it, the arrow keys from one municipality to the next.',
      ],
      list: [],
    },
    {
      heading: 'Uploading slides',
      paragraphs: [
        'Drag the file onto the dashed area or choose it with the button. PDF, PowerPoint and OpenDocument are accepted, but no files with macros and no archives.',
        'Before others see the slides you record who holds the rights and what is allowed. Without that record only the coordination sees them.',
      ],
      list: [],
    },
    {
      heading: 'Writing minutes',
      paragraphs: [
        'Every agenda item has a text and entries below it: information, agreement or task. A task needs a what, a who and a by-when. If somebody else has changed the same text meanwhile you see both versions and decide.',
      ],
      list: [],
    },
    {
      heading: 'Appearance and keyboard',
      paragraphs: ['Choose brightness and language at the top right.'],
      list: [
        'Tab goes forward, Shift and Tab go back.',
        'The first stop on every page is “Skip to content”.',
        'Escape closes menus and dialogs.',
        'Ctrl and plus enlarge everything without losing anything.',
      ],
    },
    {
      heading: 'You are stuck?',
      paragraphs: [
        'Write to [{{contactEmail}}](mailto:{{contactEmail}}). If an error message names a reference, please send it along.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
