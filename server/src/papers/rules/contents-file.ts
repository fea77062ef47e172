/** What became of a paper on its way into the archive. */
export type Fate = 'whole' | 'left_out' | 'broken_off';

export type Entry = {
  section: string;
  title: string;
  by: string | null;
  rights: string | null;
  name: string;
  fate: Fate;
};

type Archive = { heading: string; group: string; day: string; madeOn: string; entries: readonly Entry[] };

const REMARKS: Record<Fate, string | null> = {
  whole: null,
  left_out: 'Nicht enthalten: die Datei wurde inzwischen zurückgezogen oder war nicht lesbar.',
  broken_off: 'Unvollständig: das Lesen der Datei brach ab. Bitte laden Sie sie einzeln herunter.',
};

/** INHALT.txt: what lies in the archive, whose it is, and what is missing. One line stays one line. */
export function contentsFile({ heading, group, day, madeOn, entries }: Archive): string {
  const sections = Map.groupBy(entries, ({ section }) => section);
  const lines = [
    heading,
    group,
    day,
    `Zusammengestellt am ${madeOn}`,
    ...[...sections].flatMap(([section, papers]) => ['', oneLine(section), ...papers.flatMap(linesOf)]),
    ...(entries.length === 0 ? ['', 'Zu dieser Sitzung gibt es noch keine Unterlagen.'] : []),
    '',
    'Bitte beachten Sie die Rechte an den Dateien: was „nur für Mitglieder“ freigegeben ist, geben Sie nicht weiter.',
  ];
  return `${lines.map(oneLine).join('\r\n')}\r\n`;
}

function linesOf({ title, by, rights, name, fate }: Entry): string[] {
  const remark = REMARKS[fate];
  return [
    `- ${title}${by === null ? '' : ` (${by})`}`,
    ...(fate === 'left_out' ? [] : [`    Datei: ${name}`]),
    ...(rights === null ? [] : [`    ${rights}`]),
    ...(remark === null ? [] : [`    ${remark}`]),
  ];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what goes
const BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;
const oneLine = (text: string): string => text.replace(BREAKS, ' ').trimEnd();
