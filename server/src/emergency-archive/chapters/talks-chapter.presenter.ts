import { shortDay } from '../../platform/clock/in-words.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { factList, linkTo, pageTable } from '../../platform/folders/page-parts.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import type { Talk } from '../../talks/talks.schemas.js';
import type { Telling } from '../archive-contents.service.js';
import { fileList } from './meetings-chapter.presenter.js';

type Placed = { talk: Talk; path: string };

export const TALKS = { title: 'Vorträge', path: 'vortraege.html' };

const speakersOf = ({ speakers }: Talk): string =>
  speakers.map(({ name, organisation }) => (organisation === null ? name : `${name} (${organisation})`)).join(', ');

export function presentTalkList(talks: readonly Placed[], { meetings }: Telling): FolderPage {
  const rows = talks.map(({ talk, path }) => [
    linkTo(path, talk.title),
    speakersOf(talk) || '–',
    meetingOf(talk, meetings, ''),
  ]);
  const body =
    rows.length === 0
      ? markup`<p>Es gibt noch keine Vorträge.</p>`
      : pageTable(TALKS.title, ['Titel', 'Referierende', 'Sitzung'], rows);
  return new FolderPage(TALKS.path, TALKS.title, TALKS.path, body);
}

export function presentTalkPage({ talk, path }: Placed, telling: Telling): FolderPage {
  const facts = [
    { label: 'Referierende', value: speakersOf(talk) },
    { label: 'Sitzung', value: meetingOf(talk, telling.meetings, '../') },
  ].filter(({ value }) => value !== '');
  const hasFiles = talk.files.some(({ id }) => telling.files.has(id));
  return new FolderPage(
    path,
    talk.title,
    TALKS.path,
    markup`${factList(facts)}${talk.summary === null ? null : markup`<p>${talk.summary}</p>`}
${hasFiles ? markup`<h2>Dateien</h2>${fileList(talk.files, telling)}` : null}`,
  );
}

function meetingOf({ meeting }: Talk, pages: ReadonlyMap<string, string>, up: string): Markup | string {
  if (meeting === null) return '–';
  const name = `${meeting.number}. Sitzung, ${shortDay(new Date(meeting.startsAt))}`;
  const page = pages.get(meeting.id);
  return page === undefined ? name : linkTo(`${up}${page}`, name);
}
