import { calendarDay } from '../../platform/clock/calendar-day.js';
import { clockTime } from '../../platform/clock/in-words.js';
import { longDay } from '../../platform/clock/long-day.js';
import { markdownBlocks } from '../../platform/documents/markdown-blocks.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { documentPart, factList, linkTo, pageTable } from '../../platform/folders/page-parts.js';
import { markup } from '../../platform/markup/markup.js';
import type { PressRelease } from '../../press/releases/releases.schemas.js';

type Placed = { release: PressRelease; path: string };

export const PRESS = { title: 'Presse', path: 'presse.html' };

const STATES: Record<PressRelease['state'], string> = {
  draft: 'Entwurf',
  in_coordination: 'in Abstimmung',
  approved: 'freigegeben',
  released: 'veröffentlicht',
  withdrawn: 'zurückgezogen',
};
const momentOf = (instant: string | null): string =>
  instant === null ? '' : `${longDay(calendarDay(new Date(instant)))}, ${clockTime(new Date(instant))} Uhr`;

export function presentPress(releases: readonly Placed[]): FolderPage {
  const rows = releases.map(({ release, path }) => [
    linkTo(path, release.title),
    STATES[release.state],
    momentOf(release.embargoUntil) || '–',
    momentOf(release.releasedAt) || '–',
  ]);
  return new FolderPage(
    PRESS.path,
    PRESS.title,
    PRESS.path,
    rows.length === 0
      ? markup`<p>Es gibt noch keine Pressemitteilungen.</p>`
      : pageTable(PRESS.title, ['Pressemitteilung', 'Stand', 'Sperrfrist', 'Herausgegeben'], rows),
  );
}

export function presentRelease({ release, path }: Placed): FolderPage {
  const { title, subtitle, dateline, preview, state } = release;
  const contact = [release.contactOffice, release.contactEmail, release.contactPhone].filter(Boolean).join(', ');
  const facts = [
    { label: 'Stand', value: STATES[state] },
    { label: 'Sperrfrist', value: momentOf(release.embargoUntil) },
    { label: 'Herausgegeben', value: momentOf(release.releasedAt) },
    { label: 'Ort', value: dateline },
    { label: 'Kontakt', value: contact },
    { label: 'Berichtigung', value: release.correctionNote },
  ].filter(({ value }) => value !== '');
  const background = documentPart(markdownBlocks(preview.background));
  return new FolderPage(
    path,
    title,
    PRESS.path,
    markup`${factList(facts)}${subtitle === '' ? null : markup`<p><strong>${subtitle}</strong></p>`}${documentPart(markdownBlocks(preview.text))}${
      preview.background === '' ? null : markup`<h2>Hintergrund</h2>${background}`
    }`,
  );
}
