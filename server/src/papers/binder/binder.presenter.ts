import { rightsLine } from '../../files/rights-line.presenter.js';
import type { BinderSheet } from '../../platform/documents/binder-sheet.js';
import type { Leaves } from '../../platform/documents/bookbinder.js';
import type { Bookmark } from '../../platform/documents/pdf-outline.js';
import { sectionLabel } from '../papers.presenter.js';
import type { MeetingPaper, MeetingPapers } from '../papers.schemas.js';
import { type Absence, noteFor } from '../rules/binder-notes.js';

export type Chapter = BinderSheet['texts'][number];

/** Files in the order in which they are bound, under the items of the agenda. */
export const boundSections = ({ sections }: MeetingPapers) =>
  sections
    .map((section) => ({
      label: sectionLabel(section),
      papers: section.papers.flatMap(({ file, ...paper }) => (file ? [{ ...paper, fileId: file.id }] : [])),
    }))
    .filter(({ papers }) => papers.length > 0);

type Told = { chapters: readonly Chapter[]; facts: BinderSheet['facts'] };

/** `absences` of what could not be fetched; `leaves` say what became of the rest. */
export function presentBinder(
  found: MeetingPapers,
  { chapters, facts }: Told,
  absences: ReadonlyArray<Absence | null>,
  leaves: Leaves,
): BinderSheet {
  const { number, title, workingGroup } = found.meeting;
  let at = 0;
  return {
    language: 'de',
    title: titleOf(found),
    sender: workingGroup.name,
    subtitle: title,
    facts,
    contentsTitle: 'Inhalt',
    texts: chapters,
    sections: boundSections(found).map(({ label, papers }) => ({
      label,
      files: papers.map((paper) => {
        const leaf = leaves[at] ?? null;
        const absence = absences[at] ?? (leaf !== null && 'obstacle' in leaf ? leaf.obstacle : null);
        at += 1;
        return {
          title: paper.title,
          remark: remarkOf(paper),
          pageCount: leaf !== null && 'pages' in leaf ? leaf.pages : null,
          note: absence === null ? '' : noteFor(absence),
        };
      }),
    })),
    pageLabel: pageLabel(number),
  };
}

export const titleOf = ({ meeting }: MeetingPapers): string => `Unterlagen der ${meeting.number}. Sitzung`;

export const pageLabel = (number: number): string => `${number}. Sitzung · {page}/{pages}`;

/** One bookmark for each item, and below it one for each file. */
export function presentBookmarks(found: MeetingPapers, firstPages: readonly number[]): Bookmark[] {
  let at = 0;
  return boundSections(found).map(({ label, papers }) => {
    const children = papers.map(({ title }) => {
      const page = firstPages[at] ?? 0;
      at += 1;
      return { title, page };
    });
    return { title: label, page: children[0]?.page ?? 0, children };
  });
}

function remarkOf({ by, rights }: Pick<MeetingPaper, 'by' | 'rights'>): string {
  return [by, rights && rightsLine(rights)].filter(Boolean).join(' · ');
}
