import { clockTime, mediumDay } from '../../platform/clock/in-words.js';
import { markdownBlocks } from '../../platform/documents/markdown-blocks.js';
import type { Sheet, SheetBlock } from '../../platform/documents/sheet.js';
import type { ReleaseState } from '../rules/release-state.js';

export type PrintedRelease = {
  state: ReleaseState;
  title: string;
  subtitle: string;
  dateline: string;
  embargoUntil: Date | null;
  releasedAt: Date | null;
  /** Markdown, filled. */
  text: string;
  background: string;
  contactOffice: string;
  contactEmail: string;
  contactPhone: string;
  sender: string;
};

/** A press release as newsrooms know it; before it is released every page says so. */
export function presentPressSheet(release: PrintedRelease, now: Date): Sheet {
  const { title, subtitle, text, background, sender, state } = release;
  return {
    language: 'de',
    title,
    sender: `Pressemitteilung · ${sender}`,
    subtitle: subtitle === '' ? null : subtitle,
    facts: factsOf(release, now),
    blocks: [
      ...markdownBlocks(text),
      ...(background === '' ? [] : [heading('Hintergrund'), ...markdownBlocks(background)]),
      ...contactOf(release),
    ],
    pageLabel: 'Seite {page} von {pages}',
    ...(state !== 'released' && { stamp: STAMPS[state] }),
  };
}

const STAMPS: Record<Exclude<ReleaseState, 'released'>, string> = {
  draft: 'Entwurf – nicht zur Veröffentlichung',
  in_coordination: 'In Abstimmung – nicht zur Veröffentlichung',
  approved: 'Noch nicht veröffentlicht',
  withdrawn: 'Zurückgezogen – nicht verwenden',
};

function factsOf({ dateline, releasedAt, embargoUntil }: PrintedRelease, now: Date): Sheet['facts'] {
  const day = mediumDay(releasedAt ?? now);
  return [
    { label: 'Ort und Tag', value: dateline === '' ? day : `${dateline}, ${day}` },
    ...(embargoUntil !== null && embargoUntil > now
      ? [{ label: 'Sperrfrist', value: `bis ${embargoInWords(embargoUntil)}` }]
      : []),
  ];
}

/** "Sa., 27. März 2027, 20:30 Uhr" */
export const embargoInWords = (moment: Date): string => `${mediumDay(moment)}, ${clockTime(moment)} Uhr`;

const heading = (text: string): SheetBlock => ({ kind: 'heading', text });

function contactOf({ contactOffice, contactEmail, contactPhone }: PrintedRelease): SheetBlock[] {
  const lines = [contactOffice, contactPhone, contactEmail].filter((line) => line !== '');
  return lines.length === 0 ? [] : [heading('Pressekontakt'), { kind: 'paragraph', text: lines.join('\n') }];
}
