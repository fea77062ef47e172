import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isProblemType } from '../../api/problem';
import { type InquiryDraft, inquiryDraftQuery, saveDraft } from './inquiries.queries';

const pause = 1500;

export type AnswerDraft = {
  text: string;
  /** Of the draft that the text was written from. */
  version: number;
  /** What somebody else saved meanwhile: nothing is saved until it is decided. */
  theirs: InquiryDraft | null;
  isDirty: boolean;
  isSaving: boolean;
  savedAt: string | null;
  /** Who wrote last, as far as it was somebody else. */
  stored: InquiryDraft | undefined;
  write: (text: string) => void;
  decide: (choice: 'mine' | 'theirs' | 'both') => void;
  /** Before sending: what is on its way arrives first. */
  settle: () => Promise<{ text: string; version: number } | null>;
  clear: () => void;
};

type Typed = { text: string; version: number };

/** The shared draft of an answer: saved while writing, and what two people write at once is never lost. */
export function useAnswerDraft(inquiryId: string): AnswerDraft {
  const queries = useQueryClient();
  const query = useQuery(inquiryDraftQuery(inquiryId));
  const [typed, setTyped] = useState<Typed | null>(null);
  const [theirs, setTheirs] = useState<InquiryDraft | null>(null);
  const [isSaving, setSaving] = useState(false);
  const running = useRef<Promise<Typed | null>>(Promise.resolve(null));
  const stored = query.data;
  const current: Typed = typed ?? { text: stored?.text ?? '', version: stored?.version ?? 0 };
  const isDirty = typed !== null;
  const latest = useRef(current);
  latest.current = current;

  const save = async (given: Typed): Promise<Typed | null> => {
    setSaving(true);
    try {
      const saved = await saveDraft(inquiryId, given);
      queries.setQueryData(inquiryDraftQuery(inquiryId).queryKey, saved);
      const after = { text: latest.current.text, version: saved.version };
      setTyped(after.text === given.text ? null : after);
      return { text: given.text, version: saved.version };
    } catch (error) {
      if (isProblemType(error, 'draft-changed')) {
        setTheirs(await queries.fetchQuery({ ...inquiryDraftQuery(inquiryId), staleTime: 0 }));
      }
      return null;
    } finally {
      setSaving(false);
    }
  };
  const saving = useRef(save);
  saving.current = save;

  useEffect(() => {
    if (typed === null || theirs !== null || isSaving) return;
    const timer = setTimeout(() => {
      running.current = saving.current(typed);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, theirs, isSaving]);

  return {
    ...current,
    theirs,
    isDirty,
    isSaving,
    stored,
    savedAt: isDirty ? null : (stored?.updatedAt ?? null),
    write: (text) => setTyped({ text, version: current.version }),
    decide: (choice) => {
      if (!theirs) return;
      const { text, version } = theirs;
      setTheirs(null);
      if (choice === 'theirs') setTyped(null);
      else setTyped({ text: choice === 'mine' ? current.text : `${text}\n\n${current.text}`, version });
    },
    settle: async () => {
      await running.current;
      const { text, version } = latest.current;
      return isDirty ? save({ text, version }) : { text, version };
    },
    clear: () => setTyped(null),
  };
}
