import type { Translated } from '../../../../lib/translated';
import type german from '../de/pictures';

export default {
  title: 'Pictures and posts',
  lead: 'The picture pool with consents, texts for social media and the editorial calendar',
  sections: [
    {
      heading: 'Adding a picture',
      paragraphs: [
        'Under [Pictures](/oeffentlichkeit/bilder) every member adds pictures: with alternative text, credit and licence. Place, time and device are removed from the file. At first only the working group sees it.',
        'Each entry has exactly one file. Another picture is another entry, for consents hold for this picture and no other.',
      ],
      list: [],
    },
    {
      heading: 'People and consents',
      paragraphs: [
        'Everybody who can be recognised has to agree, for website, press and social media separately. Where people are not the subject, it is enough that somebody has checked so and noted it (§ 23 KUG).',
        'Names and consents are seen only by the coordination and whoever added the picture.',
      ],
      list: [],
    },
    {
      heading: 'Releasing and withdrawing',
      paragraphs: [
        'The coordination releases each channel separately. With every request the portal checks whether all of it still holds. When the picture is withdrawn, a consent is taken back or the time is over, it is gone everywhere with the next request.',
        'What the portal sent to Mastodon with the picture it deletes there. What was copied by hand please delete yourself.',
      ],
      list: [],
    },
    {
      heading: 'Writing posts',
      paragraphs: [
        'A [post](/oeffentlichkeit/beitraege) has one occasion and a text for each channel. It is counted as the channel counts: at Mastodon every address is 23 characters long. Texts that are too long can be saved, but not released.',
        'After the release you copy the text and note where it stands. Where an account at Mastodon is set up, the portal sends the text at the planned time or at once.',
      ],
      list: [],
    },
    {
      heading: 'Editorial calendar',
      paragraphs: [
        'Under [Publicity](/oeffentlichkeit) posts, press, news, events and campaigns of a month stand together, as a table or as a list. In the table the arrow keys lead from day to day, Enter to the first entry.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
