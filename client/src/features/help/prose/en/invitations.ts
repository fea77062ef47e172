import type { Translated } from '../../../../lib/translated';
import type german from '../de/invitations';

export default {
  title: 'Inviting and replying',
  lead: 'Invitation, acceptance, deputy, change and cancellation',
  sections: [
    {
      heading: 'Inviting',
      paragraphs: [
        'On the page of the meeting you find “Send invitation”. Before sending you see the e-mail as it will arrive and how many people get it. It also says whether the invitation period is kept; sending is always possible.',
        'Everybody gets an e-mail of their own with agenda and calendar entry. Nobody sees the addresses of others.',
      ],
      list: [],
    },
    {
      heading: 'Replying',
      paragraphs: [
        'Reply in the portal, through the link in the e-mail or in your calendar program: accept, tentatively, decline or send a deputy. The link works until the meeting begins, and for you alone.',
        'Your deputy gets an invitation of their own. If you come after all they are released.',
      ],
      list: [],
    },
    {
      heading: 'Changing, postponing, cancelling',
      paragraphs: [
        'When time or place change after the invitation, everybody gets exactly one notice and the entry in their calendar changes too. Replies are kept and marked “before the change”. A cancellation takes the date out of the calendars.',
      ],
      list: [],
    },
    {
      heading: 'Who is missing?',
      paragraphs: [
        'The overview has one row per municipality: represented, by whom, or open. “Remind” writes only to those who have not replied. The dispatch log shows what became of every e-mail.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
