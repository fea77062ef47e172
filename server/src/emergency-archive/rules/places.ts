import { calendarDay } from '../../platform/clock/calendar-day.js';
import { plainWords } from '../../platform/validation/plain-words.js';

const LONGEST = 48;

/** Names within a folder, each once, also where capital letters do not count. */
export class Places {
  private readonly taken = new Set<string>();

  /** `ending` with its dot. */
  take(folder: string, words: string, ending: string): string {
    const wanted = plainWords(words, LONGEST) || 'Eintrag';
    for (let turn = 1; ; turn += 1) {
      const path = `${folder}/${wanted}${turn === 1 ? '' : `-${turn}`}${ending}`;
      if (this.taken.has(path.toLowerCase())) continue;
      this.taken.add(path.toLowerCase());
      return path;
    }
  }
}

/** Behind the last dot, with it; nothing where there is none that programs know. */
export const endingOf = (fileName: string): string =>
  /[^.](\.[A-Za-z0-9]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

type Meeting = { number: number; startsAt: string };

/** "47_Sitzung_2026-12-03" */
export const meetingWords = ({ number, startsAt }: Meeting): string =>
  `${number}_Sitzung_${calendarDay(new Date(startsAt))}`;
