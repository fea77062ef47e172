import type { ReportContent } from './report-content';

/** `base` is what the writing began with, and `version` its number on the server. */
export type KeptReport = { content: ReportContent; base: ReportContent; version: number };

/** Keeps in this browser what is typed and not saved yet: a closed tab, an empty battery, a train without network. */
export type ReportKeeper = { read(): KeptReport | null; keep(report: KeptReport): void; forget(): void };

/** `place` names author, meeting and municipality: the next person at this computer finds nothing of it. */
export function reportKeeper(place: readonly string[], storage: Storage = localStorage): ReportKeeper {
  const key = ['municipality-report', ...place].join(':');
  const quietly = (work: () => void) => {
    try {
      work();
    } catch (error) {
      console.warn('The report could not be kept in this browser.', error);
    }
  };
  return {
    read: () => readReport(storage.getItem(key)),
    // A full or forbidden storage must not stop the writing: the server still gets everything.
    keep: (report) => quietly(() => storage.setItem(key, JSON.stringify(report))),
    forget: () => quietly(() => storage.removeItem(key)),
  };
}

function readReport(stored: string | null): KeptReport | null {
  if (stored === null) return null;
  try {
    const report: unknown = JSON.parse(stored);
    return isKept(report) ? report : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is KeptReport {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    'content' in value &&
    isContent(value.content) &&
    'base' in value &&
    isContent(value.base)
  );
}

const isContent = (value: unknown): value is ReportContent =>
  typeof value === 'object' && value !== null && 'news' in value && 'tags' in value && Array.isArray(value.tags);
