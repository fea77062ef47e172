import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton';
import styles from './SortableList.module.css';
import { moved, placeAt } from './sortable-order';
import { VisuallyHidden } from './VisuallyHidden';

export type SortableItem = { id: string; name: string; content: ReactNode };

type SortableListProps = {
  label: string;
  items: SortableItem[];
  /** Called once per move, with all ids in their new order. */
  onReorder: (ids: string[]) => void;
  disabled?: boolean;
};

/** An ordered list that is sorted by dragging, by buttons, or by the arrow keys on the handle. */
export function SortableList({ label, items, onReorder, disabled = false }: SortableListProps) {
  const { t } = useTranslation('ui');
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<HTMLElement | null>(null);
  const [drag, setDrag] = useState<{ id: string; place: number } | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const from = items.findIndex(({ id }) => id === drag?.id);
  const shown = drag ? moved(items, from, drag.place) : items;

  // Moving an element in the document takes its focus away.
  useLayoutEffect(() => {
    refocus.current?.focus();
    refocus.current = null;
  });

  const move = (index: number, to: number, focused: Element | null) => {
    const item = items[index];
    if (disabled || !item || to < 0 || to >= items.length || to === index) return;
    refocus.current = focused instanceof HTMLElement ? focused : null;
    setAnnouncement(t('sort.moved', { name: item.name, position: to + 1, count: items.length }));
    onReorder(moved(items, index, to).map(({ id }) => id));
  };

  const grab = (event: PointerEvent, id: string) => {
    if (disabled || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ id, place: items.findIndex((item) => item.id === id) });
  };

  const pull = (event: PointerEvent) => {
    if (!drag) return;
    const middles = [...(list.current?.children ?? [])].map(middleOf);
    setDrag({ id: drag.id, place: placeAt(event.clientY, middles, drag.place) });
  };

  const drop = () => {
    if (!drag) return;
    setDrag(null);
    move(from, drag.place, null);
  };

  const press = (event: KeyboardEvent, index: number) => {
    if (event.key === 'Escape') setDrag(null);
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(index, index + step, event.currentTarget);
  };

  return (
    <>
      <ol ref={list} className={styles.list} aria-label={label}>
        {shown.map((item, index) => (
          <li key={item.id} className={styles.item} data-dragged={item.id === drag?.id || undefined}>
            <button
              type="button"
              className={styles.handle}
              aria-label={t('sort.drag', { name: item.name })}
              title={t('sort.help')}
              disabled={disabled}
              onPointerDown={(event) => grab(event, item.id)}
              onPointerMove={pull}
              onPointerUp={drop}
              onPointerCancel={() => setDrag(null)}
              onKeyDown={(event) => press(event, index)}
            >
              <GripVertical aria-hidden="true" size={20} />
            </button>
            <div className={styles.content}>{item.content}</div>
            <div className={styles.buttons}>
              <IconButton
                label={t('sort.up', { name: item.name })}
                icon={<ArrowUp size={20} />}
                aria-disabled={index === 0}
                disabled={disabled}
                onClick={(event) => move(index, index - 1, event.currentTarget)}
              />
              <IconButton
                label={t('sort.down', { name: item.name })}
                icon={<ArrowDown size={20} />}
                aria-disabled={index === items.length - 1}
                disabled={disabled}
                onClick={(event) => move(index, index + 1, event.currentTarget)}
              />
            </div>
          </li>
        ))}
      </ol>
      <div role="status">
        <VisuallyHidden>{announcement}</VisuallyHidden>
      </div>
    </>
  );
}

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
