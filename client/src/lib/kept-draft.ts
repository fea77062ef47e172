/** `base` is what the writing began with, and `version` its number on the server. */
export type KeptDraft<Content> = { content: Content; base: Content; version: number };

/** Keeps in this browser what is typed and not saved yet: a closed tab, an empty battery, an ended session. */
export type DraftKeeper<Content> = {
  read(): KeptDraft<Content> | null;
  keep(draft: KeptDraft<Content>): void;
  forget(): void;
};

/** `place` begins with the kind and the author: the next person at this computer finds nothing of it. */
export function draftKeeper<Content>(
  place: readonly string[],
  isContent: (value: unknown) => value is Content,
  storage: Storage = localStorage,
): DraftKeeper<Content> {
  const key = place.join(':');
  return {
    read: () => readDraft(storage.getItem(key), isContent),
    // A full or forbidden storage must not stop the writing: the server still gets everything.
    keep: (draft) => quietly(() => storage.setItem(key, JSON.stringify(draft))),
    forget: () => quietly(() => storage.removeItem(key)),
  };
}

function readDraft<Content>(
  stored: string | null,
  isContent: (value: unknown) => value is Content,
): KeptDraft<Content> | null {
  if (stored === null) return null;
  try {
    const { content, base, version }: Record<string, unknown> = Object(JSON.parse(stored));
    return isContent(content) && isContent(base) && typeof version === 'number' ? { content, base, version } : null;
  } catch {
    return null;
  }
}

function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.warn('The draft could not be kept in this browser.', error);
  }
}
