import { dayInWords } from '../../platform/clock/in-words.js';
import { markup } from '../../platform/markup/markup.js';
import type { PublicTalk } from '../../talks/publication/public-talks.service.js';
import { yearOf } from '../dates/rules/by-month.js';
import { type Entry, entryList } from '../frame/entry-list.js';
import { emptyNote, part, timeOf } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';

/** What was talked about, year by year; who spoke and the slides stay with the members. */
export const presentTalksPage = (talks: readonly PublicTalk[]): PublicPage => ({
  path: '/fachvortraege',
  title: 'Fachvorträge',
  description: 'Themen und Zusammenfassungen der Fachvorträge in den Sitzungen der Klimaschutzbeauftragten.',
  lead: 'In jeder Sitzung lernt der Arbeitskreis dazu. Hier stehen die Themen, mit einer kurzen Zusammenfassung.',
  trail: [{ title: 'Start', path: '/' }],
  body:
    talks.length === 0
      ? emptyNote('Noch sind keine Fachvorträge veröffentlicht.')
      : markup`${[...new Set(talks.map(givenIn))].map((year) =>
          part(
            { id: `jahr-${year}`, title: String(year) },
            entryList(talks.filter((talk) => givenIn(talk) === year).map(presentTalkEntry)),
          ),
        )}`,
});

const givenIn = ({ givenAt }: PublicTalk): number => yearOf({ startsAt: givenAt });

const presentTalkEntry = ({ title, summary, givenAt, meetingNumber, groupName }: PublicTalk): Entry => ({
  title,
  path: null,
  date: givenAt,
  facts: [timeOf(givenAt, dayInWords(givenAt)), `${meetingNumber}. Sitzung, ${groupName}`],
  text: summary,
});
