import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Minutes, type MinutesSection, minutesOfMeetingQuery, saveSection } from '../minutes.queries';
import { sectionKeeper } from './kept-drafts';
import { SectionWriter, type Writing, type WritingState } from './section-writer';

export type SectionWriters = {
  of(section: MinutesSection): SectionWriter;
  all(): SectionWriter[];
  saveAll(): Promise<unknown>;
};

/** One writer per section, as long as the page is open; what the server has meanwhile goes to each of them. */
export function useSectionWriters(minutes: Minutes, author: string): SectionWriters {
  const queries = useQueryClient();
  const [writers] = useState(() => {
    const known = new Map<string, SectionWriter>();
    const { queryKey } = minutesOfMeetingQuery(minutes.meeting.id);
    const remember = (saved: MinutesSection) =>
      queries.setQueryData(queryKey, (current) => current && { ...current, sections: replaced(current, saved) });
    const create = (section: MinutesSection) =>
      new SectionWriter(section, {
        drafts: sectionKeeper([author, minutes.id, section.agendaItemId]),
        save: async (body) => {
          const saved = await saveSection(minutes.id, section.agendaItemId, body);
          remember(saved);
          return saved;
        },
      });
    return {
      of(section: MinutesSection) {
        const writer = known.get(section.agendaItemId) ?? create(section);
        known.set(section.agendaItemId, writer);
        return writer;
      },
      all: () => [...known.values()],
      saveAll: () => Promise.all([...known.values()].map((writer) => writer.saveNow())),
    };
  });

  useEffect(() => {
    for (const section of minutes.sections) writers.of(section).adopt(section);
  }, [minutes, writers]);

  useEffect(() => {
    for (const writer of writers.all()) writer.start();
    const resume = () => void writers.saveAll();
    window.addEventListener('online', resume);
    return () => {
      window.removeEventListener('online', resume);
      for (const writer of writers.all()) writer.stop();
    };
  }, [writers]);

  return writers;
}

function replaced({ sections }: Minutes, saved: MinutesSection): MinutesSection[] {
  return sections.map((section) => (section.agendaItemId === saved.agendaItemId ? saved : section));
}

export function useWriting(writer: SectionWriter): Writing {
  return useSyncExternalStore(writer.subscribe, writer.snapshot);
}

const worstFirst: WritingState[] = ['conflict', 'refused', 'failed', 'saving', 'changed', 'saved', 'unchanged'];

/** The state that matters most of all sections, and the one it comes from. */
export function useWorstWriting(writers: SectionWriters): Writing | undefined {
  return useSyncExternalStore(
    (listener) => {
      const endings = writers.all().map((writer) => writer.subscribe(listener));
      return () => {
        for (const end of endings) end();
      };
    },
    () => worstOf(writers.all().map((writer) => writer.snapshot())),
  );
}

function worstOf(writings: Writing[]): Writing | undefined {
  const rank = ({ state }: Writing) => worstFirst.indexOf(state);
  const time = ({ saved }: Writing) => saved.updatedAt ?? '';
  return writings.toSorted((one, other) => rank(one) - rank(other) || (time(one) < time(other) ? 1 : -1))[0];
}
