import { useEffect } from 'react';
import { isShortcut } from '../../lib/character-keys';

export type ModeActs = Record<'next' | 'back' | 'toggle' | 'attendance' | 'reports' | 'slides' | 'help', () => void>;

const characters: Record<string, keyof ModeActs> = {
  n: 'next',
  ' ': 'toggle',
  p: 'toggle',
  a: 'attendance',
  b: 'reports',
  f: 'slides',
  '?': 'help',
};
const arrows: Record<string, keyof ModeActs> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
};

/** Not while a dialog is open or something is typed; a button that has the focus keeps its space. */
export function useModeKeys(acts: ModeActs): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (!act) return;
      event.preventDefault();
      acts[act]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

function actOf(event: KeyboardEvent): keyof ModeActs | undefined {
  const { key, target, repeat, defaultPrevented, ctrlKey, metaKey, altKey } = event;
  if (repeat || document.querySelector('dialog[open]')) return undefined;
  if (key === ' ' && target instanceof Element && target.closest('button, a')) return undefined;
  if (isShortcut(event)) return characters[key.toLowerCase()];
  if (defaultPrevented || ctrlKey || metaKey || altKey) return undefined;
  return arrows[key];
}
