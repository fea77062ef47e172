/** "[KS-2026-041] Dachpacht": by this an answer finds back, whatever a mail program does to the rest. */
export const caseSubject = (caseNumber: string, title: string): string => `[${caseNumber}] ${title}`;

/** The case numbers in a subject, in capital letters; some programs lose the brackets. */
export function caseNumbersIn(subject: string): string[] {
  const found = subject
    .slice(0, 1000)
    .matchAll(/(?<![\p{L}\p{N}-])([\p{L}\p{N}]{1,10}-\d{4}-\d{3,7})(?![\p{L}\p{N}-])/gu);
  return [...new Set([...found].map(([, number = '']) => number.toUpperCase()))];
}

/** What a mail says of the ones before it (RFC 5322): the newest last, the newest answered. */
export function threadHeaders(earlier: readonly string[]): Record<string, string> {
  const newest = earlier.at(-1);
  if (newest === undefined) return {};
  return { 'In-Reply-To': newest, References: earlier.slice(-20).join(' ') };
}

export type Sender = {
  /** In lower case. */
  from: string;
  origin: 'proven' | 'unproven' | 'unchecked';
  /** It names the Message-ID of a mail that only the asker got. */
  answersOurs: boolean;
};

/**
 * Whether a mail may speak in a case: its sender is who asked, or it answers what only they got. One that our server
 * holds for forged never does.
 */
export function maySpeak({ from, origin, answersOurs }: Sender, askerEmail: string | null): boolean {
  if (origin === 'unproven' || from === '') return false;
  return answersOurs || (askerEmail !== null && from === askerEmail.toLowerCase());
}
