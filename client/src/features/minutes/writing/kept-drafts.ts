import type { SectionContent } from './section-content';

/** `base` is what the writing began with, and `version` its number on the server. */
export type KeptDraft = { content: SectionContent; base: SectionContent; version: number };

/** Keeps in this browser what is typed and not saved yet: a closed tab, an empty battery, an ended session. */
export type DraftKeeper = {
  read(): KeptDraft | null;
  keep(draft: KeptDraft): void;
  forget(): void;
};

const prefix = 'minutes-draft';

/** `place` names author, minutes and item: the next person at this computer finds nothing of it. */
export function draftKeeper(place: readonly string[], storage: Storage = localStorage): DraftKeeper {
  const key = [prefix, ...place].join(':');
  return {
    read: () => readDraft(storage.getItem(key)),
    // A full or forbidden storage must not stop the writing: the server still gets everything.
    keep: (draft) => quietly(() => storage.setItem(key, JSON.stringify(draft))),
    forget: () => quietly(() => storage.removeItem(key)),
  };
}

function readDraft(stored: string | null): KeptDraft | null {
  if (stored === null) return null;
  try {
    const draft: unknown = JSON.parse(stored);
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is KeptDraft {
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

function isContent(value: unknown): value is SectionContent {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'entries' in value &&
    Array.isArray(value.entries)
  );
}

function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.warn('The draft could not be kept in this browser.', error);
  }
}
