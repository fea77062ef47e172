import type { SocialChannel } from '../../../server/src/generated/prisma/client.js';
import type { DemoCalendar, StoryDay } from '../dates.js';
import { hanna, type Person, paula } from '../people.js';

export type PostStory = {
  title: string;
  by: Person;
  draftedOn: StoryDay;
  /** Day and time; null: none yet. */
  plannedFor: [StoryDay, string] | null;
  isReady: boolean;
  /** Key of a picture. */
  picture: string | null;
  /** Day of the campaign that it is about. */
  campaignOn: StoryDay | null;
  texts: { channel: SocialChannel; text: string; publishedUrl?: string }[];
};

const PAST: StoryDay = '2026-03-28';
const NEXT: StoryDay = '2027-03-27';
const LINK = 'https://klimaportal.example/mitmachen';

/** Around the Earth Hour of two years, and what comes next. */
export const posts = (calendar: DemoCalendar): PostStory[] => [
  {
    ...{ title: 'Earth Hour: Danke an alle', by: hanna, draftedOn: '2026-03-29', plannedFor: ['2026-03-30', '10:00'] },
    ...{ isReady: true, picture: 'burg', campaignOn: PAST },
    texts: [
      {
        channel: 'mastodon',
        text: 'Eine Stunde dunkel, ein helles Zeichen: Danke an alle, die in Siegen-Wittgenstein mitgemacht haben. #EarthHour',
        publishedUrl: 'https://social.example/@klima/1',
      },
      {
        channel: 'instagram',
        text: 'Danke! 37 Gebäude und Plätze blieben eine Stunde dunkel.\n#EarthHour #LichtAus',
        publishedUrl: 'https://instagram.example/p/earthhour',
      },
    ],
  },
  {
    ...{
      title: 'Exkursion: Nahwärme im Dorf',
      by: hanna,
      draftedOn: '2026-11-19',
      plannedFor: ['2026-11-24', '09:00'],
    },
    ...{ isReady: true, picture: 'nahwaerme', campaignOn: null },
    texts: [
      {
        channel: 'mastodon',
        text: 'Wie heizt ein Dorf gemeinsam? Wir schauen es uns an. Plätze gibt es 25, die Anmeldung ist offen: https://klimaportal.example/termine #Nahwärme',
      },
      {
        channel: 'linkedin',
        text: 'Ein Dorf, ein Wärmenetz: Unsere Exkursion zeigt, wie es geht. Anmeldung im Klimaportal.',
      },
    ],
  },
  {
    ...{ title: 'Earth Hour: Wer macht mit?', by: paula, draftedOn: '2026-11-20', plannedFor: ['2027-02-15', '11:00'] },
    ...{ isReady: false, picture: 'altstadt', campaignOn: NEXT },
    texts: [
      {
        channel: 'mastodon',
        text: `Am ${calendar.long(NEXT)}, 20:30 Uhr heißt es in Siegen-Wittgenstein: Licht aus! Machen Sie mit? ${LINK} #EarthHour #LichtAus`,
      },
      {
        channel: 'bluesky',
        text: `Am ${calendar.long(NEXT)}, 20:30 Uhr: Licht aus in Siegen-Wittgenstein! Machen Sie mit? #EarthHour`,
      },
      { channel: 'instagram', text: 'Licht aus! Eine Stunde für das Klima.\n#EarthHour #LichtAus' },
    ],
  },
  {
    ...{ title: 'Earth Hour: Heute Abend', by: paula, draftedOn: '2026-11-20', plannedFor: [NEXT, '12:00'] },
    ...{ isReady: false, picture: 'burg', campaignOn: NEXT },
    texts: [
      { channel: 'mastodon', text: `Heute Abend, 20:30 Uhr: Licht aus! Alle Orte: ${LINK} #EarthHour #LichtAus` },
    ],
  },
  {
    ...{ title: 'Lastenräder zum Ausleihen', by: paula, draftedOn: '2026-11-18', plannedFor: null },
    ...{ isReady: false, picture: 'lastenrad', campaignOn: null },
    texts: [
      {
        channel: 'facebook',
        text: 'Umzug, Wocheneinkauf, Kita: Das geht auch ohne Auto. Wo Sie Lastenräder leihen können, sammeln wir gerade.',
      },
    ],
  },
];
