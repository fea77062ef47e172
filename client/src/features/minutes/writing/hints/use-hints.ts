import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { useEffect, useState } from 'react';
import type { MinutesSection } from '../../minutes.queries';
import type { WritingRoom } from '../room/writing-room';
import { type Hint, hintsIn } from './hints-in';

export type SectionHints = { section: MinutesSection; found: Hint[] };

const PAUSE = 1000;

/** Of every item, looked for anew a moment after it was changed. */
export function useHints({ document, snapshot }: WritingRoom, sections: MinutesSection[]): SectionHints[] {
  const [found, setFound] = useState<Record<string, Hint[]>>({});
  const ids = sections.map(({ agendaItemId }) => agendaItemId).join();

  useEffect(() => {
    const endings = ids.split(',').map((id) => {
      const fragment = document.getXmlFragment(id);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const look = () => {
        const { content } = yXmlFragmentToProsemirrorJSON(fragment);
        setFound((current) => ({ ...current, [id]: hintsIn(content) }));
      };
      const lookSoon = () => {
        clearTimeout(timer);
        timer = setTimeout(look, PAUSE);
      };
      fragment.observeDeep(lookSoon);
      if (snapshot().isReady) lookSoon();
      return () => {
        clearTimeout(timer);
        fragment.unobserveDeep(lookSoon);
      };
    });
    return () => {
      for (const end of endings) end();
    };
  }, [document, snapshot, ids]);

  return sections.map((section) => ({ section, found: found[section.agendaItemId] ?? [] }));
}
