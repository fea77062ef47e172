import type { Enclosure, OfflineFolder } from '../../platform/folders/offline-folder.js';
import { factList, linkTo, listOf } from '../../platform/folders/page-parts.js';
import { bytesSource } from '../../platform/folders/write-folder.js';
import { markup } from '../../platform/markup/markup.js';
import { plainWords } from '../../platform/validation/plain-words.js';
import type { EvidenceDocument } from './evidence-documents.service.js';
import {
  CHAPTERS,
  documentPath,
  presentAttendancePage,
  presentMeetingList,
  presentMeetingPage,
  presentTalksPage,
  type TalkFiles,
  type ToldMeeting,
} from './evidence-pages.presenter.js';
import {
  type EvidencePicture,
  PICTURES,
  pictureEnclosures,
  presentPicturesPage,
} from './evidence-pictures.presenter.js';
import {
  type EvidencePress,
  hasPress,
  PRESS,
  PRESS_TABLE,
  presentPressPage,
  pressTable,
} from './evidence-press.presenter.js';
import { type CoverFacts, coverFacts, meetingName } from './evidence-sheets.presenter.js';
import { attendanceTable, meetingsTable, talksTable } from './evidence-tables.presenter.js';
import { periodName } from './rules/period.js';

type Told = {
  meetings: readonly ToldMeeting[];
  cover: EvidenceDocument;
  talkFiles: TalkFiles;
  press: EvidencePress;
  pictures: readonly EvidencePicture[];
};

const COVER = 'Deckblatt.pdf';

export function presentEvidenceFolder(
  facts: CoverFacts,
  { meetings, cover, talkFiles, press, pictures }: Told,
): OfflineFolder {
  const written = hasPress(press) ? [press] : [];
  const drawn = pictures.length > 0 ? [pictures] : [];
  const held = meetings.map((one) => one.held);
  const title = `Nachweismappe ${facts.grant === null ? '' : `${facts.grant.grantNumber}, `}${periodInTitle(facts)}`;
  return {
    name: folderNameOf(facts),
    title,
    lead: markup`${factList(coverFacts(facts))}
<p>Die Mappe enthält zu jeder Sitzung des Arbeitskreises Einladung, Tagesordnung, Teilnahme und Protokoll, dazu Verzeichnisse
der Vorträge und der Pressearbeit und freigegebene Bilder. Die Teilnahme nennt Kommunen, keine Personen.</p>
${listOf([
  linkTo(CHAPTERS.meetings.path, `Sitzungen (${held.length})`),
  linkTo(CHAPTERS.attendance.path, 'Teilnahme der Kommunen'),
  linkTo(CHAPTERS.talks.path, 'Vorträge'),
  ...written.map(() => linkTo(PRESS.path, 'Presse und Öffentlichkeit')),
  ...drawn.map(() => linkTo(PICTURES.path, `Bilder (${pictures.length})`)),
  linkTo(COVER, 'Deckblatt (PDF)'),
])}`,
    remarks: markup`<h2>Tabellen</h2>${listOf([
      linkTo('tabellen/sitzungen.csv', 'Sitzungen (CSV)'),
      linkTo('tabellen/teilnahme.csv', 'Teilnahme (CSV)'),
      linkTo('tabellen/vortraege.csv', 'Vorträge (CSV)'),
      ...written.map(() => linkTo(PRESS_TABLE, 'Presse (CSV)')),
    ])}`,
    foot: `${facts.groupName}. Diese Mappe braucht kein Internet.`,
    chapters: [...Object.values(CHAPTERS), ...written.map(() => PRESS), ...drawn.map(() => PICTURES)],
    pages: [
      presentMeetingList(held),
      ...meetings.map(presentMeetingPage),
      presentAttendancePage(held),
      presentTalksPage(held, talkFiles),
      ...written.map(presentPressPage),
      ...drawn.map(presentPicturesPage),
    ],
    tables: [
      { path: 'tabellen/sitzungen.csv', table: meetingsTable(held) },
      { path: 'tabellen/teilnahme.csv', table: attendanceTable(held) },
      { path: 'tabellen/vortraege.csv', table: talksTable(held, talkFiles) },
      ...written.map(pressTable),
    ],
    enclosures: [
      enclosureOf(COVER, cover),
      ...meetings.flatMap((one) =>
        one.papers.documents.map((document) =>
          enclosureOf(documentPath(one.held, document), document, `${meetingName(one.held)}: `),
        ),
      ),
      ...pictureEnclosures(pictures),
    ],
    hasSearch: false,
  };
}

function enclosureOf(path: string, { title, version, set }: EvidenceDocument, before = ''): Enclosure {
  return { path, title: `${before}${title}`, version, open: async () => bytesSource(await set()) };
}

const periodInTitle = (period: { from: string; until: string }): string =>
  periodName(period)
    .replace(/(\d+)-(\d+)-(\d+)/g, '$3.$2.$1')
    .replaceAll('_', ' ');

/** "Nachweismappe_2026_Netphen_67K01234" */
const folderNameOf = ({ grant, from, until }: CoverFacts): string =>
  ['Nachweismappe', periodName({ from, until }), ...(grant ? [grant.municipality.name, grant.grantNumber] : [])]
    .map((part) => plainWords(part))
    .filter((part) => part !== '')
    .join('_');
