/** A talk's slides as they are told; title, outline and closing slide are added when they are drawn. */
export type Deck = {
  title: string;
  subtitle: string;
  /** What the audience shall take home, on the closing slide. */
  message: string;
  slides: Slide[];
};

export type Slide =
  | { kind: 'points'; title: string; points: (string | [lead: string, detail: string])[]; note?: string }
  | { kind: 'table'; title: string; head: string[]; rows: string[][]; note?: string }
  | { kind: 'bars'; title: string; unit: string; bars: [label: string, value: number][]; note?: string }
  | { kind: 'steps'; title: string; steps: [lead: string, detail: string][]; note?: string }
  | { kind: 'figures'; title: string; figures: [figure: string, meaning: string][]; note?: string }
  | { kind: 'sides'; title: string; sides: [side: string, points: string[]][]; note?: string };
