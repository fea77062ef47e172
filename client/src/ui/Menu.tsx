import { ChevronDown } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import styles from './Menu.module.css';

type MenuProps = {
  label: ReactNode;
  icon?: ReactNode;
  /** At which end of the button the panel stands; `auto`: at its end, and on narrow pages at its start. */
  align?: 'start' | 'end' | 'auto';
  /** Where the panel opens: below the button, or above it (bottom bar, foot of the side bar). */
  opens?: 'down' | 'up';
  children: (close: () => void) => ReactNode;
};

/** A button that opens a small panel of links, buttons or choices. Escape and leaving it close it. */
export function Menu({ label, icon, align = 'end', opens = 'down', children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const menu = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };

  const leave = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !menu.current?.contains(event.relatedTarget)) setOpen(false);
  };

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event, menu.current);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what bubbles up from the button and the panel
    <div ref={menu} className={styles.menu} onBlur={leave} onKeyDown={press}>
      <button
        ref={trigger}
        type="button"
        className={styles.trigger}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        {icon}
        <span className={styles.label}>{label}</span>
        <ChevronDown className={styles.chevron} aria-hidden="true" size={16} />
      </button>
      {open && (
        <>
          <div className={styles.outside} onPointerDown={() => setOpen(false)} />
          <div id={panelId} className={styles.panel} data-align={align} data-opens={opens}>
            {children(close)}
          </div>
        </>
      )}
    </div>
  );
}

function moveFocus(event: KeyboardEvent, menu: HTMLElement | null) {
  if (event.target instanceof HTMLInputElement) return;
  const stops = [...(menu?.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input') ?? [])];
  const here = stops.indexOf(event.target instanceof HTMLElement ? event.target : document.body);
  event.preventDefault();
  stops[here + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}
