export const ENTRY_KINDS = ['paragraph', 'agreement', 'question', 'task'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What stands before an entry says of which kind it is; each is followed by a colon, a bracket or a dash. */
const LABELS: ReadonlyArray<readonly [kind: EntryKind, pattern: RegExp]> = [
  [
    'agreement',
    /^(?:\((?:E|V|B)\)|\[(?:E|V|B)\]|E\s?:|(?:Empfehlung(?:en)?|Beschluss(?:vorschlag)?|Beschlüsse|Beschlossen|Verabredung(?:en)?|Vereinbarung(?:en)?|Festlegung(?:en)?|Ergebnis)\s?(?::|–|—|$))\s*/u,
  ],
  [
    'task',
    /^(?:\(A\)|\[A\]|A\s?:|(?:Aufgaben?|Arbeitsauftrag|Auftrag|Aufträge|To-?\s?[Dd]os?|TODOs?)\s?(?::|–|—|$))\s*/u,
  ],
  ['question', /^(?:\(F\)|\[F\]|\(\?\)|F\s?:|\?\s|(?:Fragen?(?: an die Runde)?|Offene Fragen?)\s?(?::|–|—|$))\s*/u],
  ['paragraph', /^(?:\(I\)|\[I\]|I\s?:|(?:Informationen?|Info|Sachstand)\s?(?::|–|—|$))\s*/u],
];

/** The kind that a line names, and how many letters that takes; null where it names none. */
export function labelled(text: string): { kind: EntryKind; length: number } | null {
  for (const [kind, pattern] of LABELS) {
    const match = pattern.exec(text);
    if (match) return { kind, length: match[0].length };
  }
  return null;
}
