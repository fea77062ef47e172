import * as filesPolicy from '../files.policy.js';
import type { OpenedFile } from '../opening.service.js';
import type { PageRecord } from './pages.repository.js';
import { type FilePages, WIDTHS } from './pages.schemas.js';

/** What is drawn for public pages besides is theirs. */
const GIVEN = new Set<number>(WIDTHS);
const PDF = 'application/pdf';

/** Key and size of the PDF that is read; undefined where there is none. */
export function pdfOf({ version }: OpenedFile): { storageKey: string; size: bigint } | undefined {
  if (version.mediaType === PDF) return { storageKey: version.storageKey, size: version.size };
  return version.pdfStorageKey === null
    ? undefined
    : { storageKey: version.pdfStorageKey, size: version.pdfSize ?? 0n };
}

export function presentPages(opened: OpenedFile, pages: readonly PageRecord[]): FilePages {
  const { file, reach, version, state } = opened;
  const readsNotes = filesPolicy.readNotes(reach, file.notesReleased);
  return {
    state: version.previewState,
    obstacle: version.previewObstacle,
    pageCount: version.pageCount,
    hasPdf: pdfOf(opened) !== undefined,
    processedAt: version.processedAt?.toISOString() ?? null,
    notesReleased: file.notesReleased,
    pages: pages.map(({ number, title, text, notes, images }) => ({
      number,
      title,
      text,
      notes: readsNotes ? notes : null,
      images: images.filter(({ width }) => GIVEN.has(width)),
    })),
    abilities: {
      retryPreview: filesPolicy.retryPreview(reach, state, version.previewState),
      releaseNotes: filesPolicy.releaseNotes(reach, state),
    },
  };
}
