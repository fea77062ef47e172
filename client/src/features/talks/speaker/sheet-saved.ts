import { createContext, useContext } from 'react';
import type { SpeakerSheet } from './speaker-sheet.queries';

type SheetSaved = (sheet?: SpeakerSheet) => Promise<unknown>;

/** What becomes of an answer: the page shows it, or, without one, asks for the sheet again. */
export const SheetSavedContext = createContext<SheetSaved>(() => Promise.resolve());
export const useSheetSaved = (): SheetSaved => useContext(SheetSavedContext);
