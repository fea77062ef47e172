import { useState } from 'react';
import { isProblemType } from '../../../api/problem';
import { useProblemForm } from '../../../api/use-problem-form';
import { useSheetSaved } from './sheet-saved';
import type { SpeakerSheet } from './speaker-sheet.queries';

/** The form of one section: saved for itself; after a conflict the sheet is fetched anew and nothing typed is lost. */
export function useSection(submit: (values: FormData) => Promise<SpeakerSheet>) {
  const saved = useSheetSaved();
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [isMeanwhile, setMeanwhile] = useState(false);
  const form = useProblemForm(
    async (values) => {
      try {
        return await submit(values);
      } catch (error) {
        if (isProblemType(error, 'changed-meanwhile')) {
          setMeanwhile(true);
          await saved();
        }
        throw error;
      }
    },
    (sheet) => {
      setMeanwhile(false);
      setSavedAt(new Date());
      void saved(sheet);
    },
  );
  return { form, savedAt, isMeanwhile };
}
