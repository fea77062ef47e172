import { afterEach, expect, test } from '@jest/globals';
import { isShortcut, turnCharacterKeys } from './character-keys';

afterEach(() => localStorage.clear());

function pressed(
  key: string,
  target: HTMLElement = document.createElement('main'),
  more: KeyboardEventInit = {},
): KeyboardEvent {
  document.body.append(target);
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...more });
  target.dispatchEvent(event);
  return event;
}

test('a character pressed anywhere is a shortcut', () => {
  expect(isShortcut(pressed('?'))).toBe(true);
});

test('what is typed, combined or no character is none', () => {
  expect(isShortcut(pressed('?', document.createElement('textarea')))).toBe(false);
  expect(isShortcut(pressed('n', document.createElement('main'), { ctrlKey: true }))).toBe(false);
  expect(isShortcut(pressed('ArrowRight'))).toBe(false);
});

test('they can be turned off, and nothing is stored when they are on', () => {
  turnCharacterKeys(false);
  expect(isShortcut(pressed('?'))).toBe(false);
  turnCharacterKeys(true);
  expect(isShortcut(pressed('?'))).toBe(true);
  expect(localStorage.length).toBe(0);
});
