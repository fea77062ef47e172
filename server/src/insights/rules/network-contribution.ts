export type HeardInsight = { occasion: string; takeaways: readonly string[]; municipality: string };

const LEAD = 'Aus dem Netzwerk:';
const NAMED = 5;
const LONGEST = 90;

/** How the line on an agenda is known again when the last insight is taken back. */
export const networkWithdrawal = (workingGroupId: string) => ({
  origin: 'insights' as const,
  originId: workingGroupId,
  lead: LEAD,
});

/** "Aus dem Netzwerk": what was heard since the last agenda went out, in one line of the next one. */
export function networkContribution(workingGroupId: string, insights: readonly HeardInsight[]) {
  if (insights.length === 0) return [];
  const named = insights.slice(0, NAMED).map(inWords);
  const rest = insights.length - NAMED;
  return [
    {
      origin: 'insights' as const,
      originId: workingGroupId,
      kind: 'information' as const,
      title: 'Aus dem Netzwerk',
      note: `${LEAD} ${named.join('; ')}${rest > 0 ? ` und ${rest} weitere` : ''}`,
      durationMinutes: 10,
      joins: 'Netzwerk',
    },
  ];
}

const inWords = ({ occasion, takeaways, municipality }: HeardInsight): string =>
  `${occasion} (${municipality})${takeaways[0] === undefined ? '' : ` – ${short(takeaways[0])}`}`;

/** People read the rest on the page of the insight. Never cut through a letter of two halves. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const letters = [...line];
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST).join('').trimEnd()} …`;
}
