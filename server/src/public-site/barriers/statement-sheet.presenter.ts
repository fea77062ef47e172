import type { Operator } from '../../operator/operator.schemas.js';
import { longDay } from '../../platform/clock/long-day.js';
import type { Run, Sheet, SheetBlock } from '../../platform/documents/sheet.js';
import type { Conformance } from './rules/statement-state.js';

export type StatementFacts = {
  operator: Operator;
  /** Of the portal, without a slash at its end. */
  publicUrl: string;
  /** As it stands with the barriers of today. */
  conformance: Conformance | null;
  /** The newest first. */
  reviews: ReadonlyArray<{ reviewedOn: string; method: string }>;
  barriers: ReadonlyArray<{ title: string; reason: string; alternative: string; plannedFor: string | null }>;
};

const CONFORMANCE: Record<Conformance, string> = {
  full: 'Das Klimaportal ist mit den genannten Anforderungen vollständig vereinbar.',
  partial: 'Das Klimaportal ist mit den genannten Anforderungen teilweise vereinbar.',
  none: 'Das Klimaportal ist mit den genannten Anforderungen nicht vereinbar.',
};

/** The obligatory parts of the model statement (decision (EU) 2018/1523), for the page and for the document; `form` leads to the form. */
export function presentStatement(statement: StatementFacts, form: string): SheetBlock[] {
  return [
    ...scope(statement),
    ...standing(statement),
    ...preparation(statement),
    ...feedback(statement, form),
    ...enforcement(statement),
  ];
}

export function presentStatementSheet(statement: StatementFacts): Sheet {
  const [latest] = statement.reviews;
  return {
    language: 'de',
    title: 'Erklärung zur Barrierefreiheit',
    sender: statement.operator.name || 'Klimaportal',
    subtitle: statement.publicUrl,
    facts: latest ? [{ label: 'Zuletzt überprüft', value: longDay(latest.reviewedOn) }] : [],
    blocks: presentStatement(statement, `${statement.publicUrl}/barriere-melden`),
    pageLabel: 'Seite {page} von {pages}',
  };
}

const heading = (text: string, level: 2 | 3 = 2): SheetBlock => ({ kind: 'heading', text, level });
const paragraph = (text: string): SheetBlock => ({ kind: 'paragraph', text });
const prose = (...runs: Run[]): SheetBlock => ({ kind: 'prose', runs });
const mail = (address: string): Run => ({ text: address, href: `mailto:${address}` });

function scope({ operator, publicUrl }: StatementFacts): SheetBlock[] {
  return [
    prose({
      text: `${operator.name || 'Der Betreiber'} ist bemüht, das Klimaportal im Einklang mit dem Behindertengleichstellungsgesetz Nordrhein-Westfalen (§§\u00a010 bis 10e BGG NRW) und der Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW) zur Umsetzung der Richtlinie (EU) 2016/2102 barrierefrei zugänglich zu machen. Maßstab ist die Norm EN 301 549; wir richten uns bereits nach den Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA.`,
    }),
    prose(
      { text: 'Diese Erklärung gilt für das gesamte Klimaportal unter ' },
      { text: publicUrl, href: publicUrl },
      { text: ': die öffentlichen Seiten und den Bereich für Mitglieder.' },
    ),
  ];
}

function standing({ conformance, barriers }: StatementFacts): SheetBlock[] {
  return [
    heading('Stand der Vereinbarkeit mit den Anforderungen'),
    paragraph(
      conformance === null
        ? 'Das Klimaportal wurde noch nicht abschließend überprüft.'
        : `${CONFORMANCE[conformance]}${barriers.length > 0 ? ' Die folgenden Inhalte sind noch nicht barrierefrei.' : ''}`,
    ),
    heading('Nicht barrierefreie Inhalte'),
    heading('Unvereinbarkeit mit der BITVNRW', 3),
    barriers.length === 0
      ? paragraph('Uns sind keine Barrieren bekannt.')
      : { kind: 'list', isOrdered: false, items: barriers.map(barrierBlocks) },
    heading('Unverhältnismäßige Belastung', 3),
    paragraph('Wir berufen uns bei keinem Inhalt auf eine unverhältnismäßige Belastung.'),
    heading('Inhalte außerhalb der Rechtsvorschriften', 3),
    paragraph('Die Erklärung umfasst alle Inhalte; wir nehmen keine aus.'),
  ];
}

function barrierBlocks(barrier: StatementFacts['barriers'][number]): SheetBlock[] {
  const { title, reason, alternative, plannedFor } = barrier;
  return [
    prose({ text: title, isBold: true }),
    paragraph(`Grund: ${reason}`),
    ...(alternative === '' ? [] : [paragraph(`Alternative: ${alternative}`)]),
    ...(plannedFor === null ? [] : [paragraph(`Soll behoben sein bis ${longDay(plannedFor)}.`)]),
  ];
}

function preparation({ reviews }: StatementFacts): SheetBlock[] {
  const [latest] = reviews;
  const first = reviews.at(-1);
  if (!latest || !first) {
    return [heading('Erstellung dieser Erklärung'), paragraph('Diese Erklärung wird gerade erstellt.')];
  }
  return [
    heading('Erstellung dieser Erklärung'),
    paragraph(
      `Diese Erklärung wurde am ${longDay(first.reviewedOn)} erstellt und zuletzt am ${longDay(latest.reviewedOn)} überprüft.`,
    ),
    paragraph(`So wurde geprüft: ${latest.method}`),
  ];
}

function feedback({ operator }: StatementFacts, form: string): SheetBlock[] {
  return [
    heading('Barrieren melden: Feedback und Kontakt'),
    prose(
      { text: 'Sie haben eine Barriere gefunden oder brauchen einen Inhalt in anderer Form? Dann ' },
      { text: 'melden Sie uns die Barriere', href: form },
      { text: '. Dafür brauchen Sie weder ein Konto noch einen Namen zu nennen. Sie erreichen uns auch per E-Mail: ' },
      mail(operator.email),
      { text: operator.phone === '' ? '' : ` und unter Telefon ${operator.phone}` },
      { text: '. Wir antworten innerhalb von zwei Wochen, bei umfangreichen Fragen spätestens nach sechs Wochen.' },
    ),
    paragraph(`Zuständig: ${operator.responsibleEditor || operator.name || 'die Verwaltung des Portals'}`),
  ];
}

function enforcement({ operator }: StatementFacts): SheetBlock[] {
  return [
    heading('Durchsetzungsverfahren'),
    paragraph(
      'Wenn unsere Antwort Ihr Anliegen nicht löst, können Sie bei der Ombudsstelle ein Verfahren nach §\u00a010d BGG NRW beantragen. Sie ist bei der oder dem Landesbeauftragten für Menschen mit Behinderungen in Nordrhein-Westfalen eingerichtet und vermittelt kostenfrei; Sie brauchen dafür keinen Rechtsbeistand.',
    ),
    prose({ text: `${operator.ombudsOffice}: ` }, ...runsOf(operator.ombudsContact)),
    heading('Überwachung', 3),
    prose({ text: `${operator.monitoringBody}: ` }, mail(operator.monitoringEmail)),
  ];
}

const ADDRESS = /(https?:\/\/[^\s,;]+|[^\s,;@]+@[^\s,;@]+\.[^\s,;@]+)/;

const runsOf = (text: string): Run[] =>
  text
    .split(ADDRESS)
    .map((piece) =>
      ADDRESS.test(piece) ? (piece.startsWith('http') ? { text: piece, href: piece } : mail(piece)) : { text: piece },
    );
