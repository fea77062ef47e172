import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './WritingTools.module.css';

/** Buttons in a row: one stop for Tab, arrow keys from one to the next. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null);
  const stops = () => [...(bar.current?.querySelectorAll<HTMLElement>('button, select') ?? [])].filter(isFree);

  useLayoutEffect(() => {
    const all = stops();
    const current = all.find(({ tabIndex }) => tabIndex === 0) ?? all[0];
    for (const stop of bar.current?.querySelectorAll<HTMLElement>('button, select') ?? []) stop.tabIndex = -1;
    if (current) current.tabIndex = 0;
  });

  const press = (event: KeyboardEvent) => {
    const all = stops();
    const here = all.findIndex((stop) => stop.matches(':focus'));
    const next = { ArrowRight: here + 1, ArrowLeft: here - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    const stop = next === undefined ? undefined : all[next % all.length];
    if (!stop) return;
    event.preventDefault();
    for (const one of all) one.tabIndex = one === stop ? 0 : -1;
    stop.focus();
  };

  return (
    <div ref={bar} role="toolbar" aria-label={label} className={styles.toolbar} onKeyDown={press}>
      {children}
    </div>
  );
}

const isFree = (element: HTMLElement): boolean => !element.matches(':disabled');
