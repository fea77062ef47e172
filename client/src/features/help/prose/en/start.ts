import type { Translated } from '../../../../lib/translated';
import type german from '../de/start';

export default {
  title: 'First steps',
  lead: 'Signing in, finding your way, reading the row of twelve',
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
      heading: 'Your desk',
      paragraphs: [
        'The start page is your desk. On top is what waits for you, with the button that does it at once. Beside it the next meeting and what is new.',
        'Much works without signing in: you answer date polls and invitations through the link in your e-mail.',
      ],
      list: [],
    },
    {
      heading: 'The path of a meeting',
      paragraphs: [
        'Every meeting goes the same way: finding a date, invitation, meeting, minutes, closed. The path stands on top of the page of a meeting and shows what is next.',
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
  ],
} satisfies Translated<typeof german>;
