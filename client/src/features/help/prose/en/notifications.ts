import type { Translated } from '../../../../lib/translated';
import type german from '../de/notifications';

export default {
  title: 'Notifications and e-mails',
  lead: 'What you are told, and how',
  sections: [
    {
      heading: 'In the portal',
      paragraphs: [
        'The bell at the top right counts what is new. “Open for you” on the desk shows what waits for you.',
      ],
      list: [],
    },
    {
      heading: 'By e-mail',
      paragraphs: [
        'Under profile, notifications you choose for each kind: portal only, e-mail at once, weekly overview or off. The weekly overview comes on your weekday at your hour, and only if something is open. Every e-mail can be unsubscribed from with one click.',
        'If others read the e-mails in your office, choose “subject and link only”.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
