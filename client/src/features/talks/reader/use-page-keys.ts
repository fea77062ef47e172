import { useEffect, useEffectEvent } from 'react';
import { isShortcut } from '../../../lib/character-keys';

type Turning = { page: number; total: number; go: (page: number) => void };
/** Acts by key: names of keys ("Escape") or single characters ("+"). */
export type Acts = Record<string, () => void>;

const steps: Record<string, (turning: Turning) => number> = {
  ArrowRight: ({ page }) => page + 1,
  ArrowLeft: ({ page }) => page - 1,
  PageDown: ({ page }) => page + 1,
  PageUp: ({ page }) => page - 1,
  Home: () => 1,
  End: ({ total }) => total,
};

/** Where everything is on the wall, the rest of the keys turns pages too; presenters send page keys or space. */
const onStage: typeof steps = {
  ...steps,
  ArrowDown: ({ page }) => page + 1,
  ArrowUp: ({ page }) => page - 1,
  ' ': ({ page }) => page + 1,
};

/** Turns pages by key. Where something is typed or scrolled, and for a button that has the focus, keys keep their use. */
export function usePageKeys(turning: Turning, others: Acts, isOnStage = false): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isInUse(event)) return;
    const step = (isOnStage ? onStage : steps)[event.key];
    const other = event.key.length > 1 || isShortcut(event) ? others[event.key.toLowerCase()] : undefined;
    if (!step && !other) return;
    event.preventDefault();
    if (step) turning.go(step(turning));
    other?.();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function isInUse({ key, target }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof Element)) return false;
  if (key === ' ' && target.closest('button, a, summary')) return true;
  return target.closest('input, textarea, select, [data-scrolls]') !== null;
}
