const storageKey = 'character-keys';

/** Shortcuts of one character ("?", "N") can be turned off: who speaks to the computer would set them off (WCAG 2.1.4). */
export const characterKeysAreOn = (): boolean => localStorage.getItem(storageKey) !== 'off';

/** Nothing is stored for those who leave them on. */
export function turnCharacterKeys(on: boolean): void {
  if (on) localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, 'off');
}

/** A single character, meant as a shortcut: not typed into a field, not part of a combination, not used up by others. */
export function isShortcut(event: KeyboardEvent): boolean {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || [...key].length !== 1) return false;
  const isTyping = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return !isTyping && characterKeysAreOn();
}
