import type { Translated } from '../../../../lib/translated';
import type german from '../de/audit-log';

export default {
  title: 'Change log',
  lead: 'For the administration: who did what and when, and whether the log is intact',
  sections: [
    {
      heading: 'Find something again',
      paragraphs: [
        'The [change log](/verwaltung/aenderungen) tells of every change in the portal, the newest first. Narrow it by person, subject and days. Your choice stands in the address of the page, so you can pass it on.',
        '“Old and new values” below an entry shows what held before and what holds now.',
      ],
      list: [],
    },
    {
      heading: 'Take the log along',
      paragraphs: [
        '“Download as CSV” gives out all entries as the page is narrowed. The file contains names: keep it safe, and delete it when you no longer need it.',
      ],
      list: [],
    },
    {
      heading: 'Check whether somebody tampered with it',
      paragraphs: [
        'Each entry is linked to the one before by a checksum. “Check the log” follows all of them. The portal does so each night, too.',
        'Note the checksum of the last entry in another place now and then, for instance in the minutes of a meeting. Then not even somebody with access to the server can change the log up to there without it being noticed.',
      ],
      list: [],
    },
    {
      heading: 'What the log is not for',
      paragraphs: [
        'It helps to explain a change. It does not count who does how much; the portal has no such figures.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
