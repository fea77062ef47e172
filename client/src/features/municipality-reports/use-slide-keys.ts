import { useEffect } from 'react';

type SlideActs = { next: () => void; previous: () => void; first: () => void; close: () => void };

/** Arrow keys, space, page keys (also those of a presenter) and Escape. A button that has the focus keeps its space. */
export function useSlideKeys(acts: SlideActs): void {
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

const keys: Record<string, keyof SlideActs> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  Escape: 'close',
};

function actOf(event: KeyboardEvent): keyof SlideActs | undefined {
  const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
  if (defaultPrevented || ctrlKey || metaKey || altKey) return undefined;
  if (target instanceof Element && target.closest('dialog, input, textarea')) return undefined;
  if (key !== ' ') return keys[key];
  const isPressing = target instanceof Element && target.closest('button, a') !== null;
  return isPressing ? undefined : event.shiftKey ? 'previous' : 'next';
}
