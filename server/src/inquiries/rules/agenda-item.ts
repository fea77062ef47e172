type Shared = { id: string; caseNumber: string; openTitle: string; openText: string };

const LONGEST = 300;

/** In the words that everybody may read, in charge of nobody: who asked is not told. */
export const inquiryItem = ({ id: originId, caseNumber, openTitle, openText }: Shared) => ({
  kind: 'information' as const,
  title: openTitle,
  note: `Anfrage ${caseNumber}: ${shortened(openText)}`,
  durationMinutes: 10,
  memberId: null,
  origin: 'inquiry' as const,
  originId,
});

/** The question alone, on one line. */
function shortened(text: string): string {
  const line = (text.split('\n\n')[0] ?? '').replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
