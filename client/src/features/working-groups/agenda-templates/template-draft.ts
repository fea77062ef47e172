import { useState } from 'react';
import type { AgendaTemplate, AgendaTemplateItem } from './agenda-templates.queries';

export type DraftItem = AgendaTemplateItem & { id: string };

const keyed = (item: AgendaTemplateItem): DraftItem => ({ ...item, id: crypto.randomUUID() });

/** The items of a template while they are edited; nothing is saved before the whole is. */
export function useTemplateDraft(template: AgendaTemplate | undefined) {
  const [items, setItems] = useState<DraftItem[]>(() => (template?.items ?? []).map(keyed));
  const [isTouched, setTouched] = useState(false);
  const change = (next: (current: DraftItem[]) => DraftItem[]) => {
    setTouched(true);
    setItems(next);
  };
  return {
    items,
    isTouched,
    touch: () => setTouched(true),
    add: (item: AgendaTemplateItem) => change((current) => [...current, keyed(item)]),
    replace: (id: string, item: AgendaTemplateItem) =>
      change((current) => current.map((one) => (one.id === id ? { ...item, id } : one))),
    remove: (id: string) => change((current) => current.filter((one) => one.id !== id)),
    reorder: (ids: string[]) => change((current) => ids.flatMap((id) => current.filter((one) => one.id === id))),
    /** As the server wants it. */
    content: () => items.map(({ id: _, ...item }) => item),
  };
}
