/** Cards to be cut out and worn: ten on a page of A4, 85 by 54 millimetres. */
export type NameCards = {
  /** BCP 47, e.g. "de". */
  language: string;
  title: string;
  /** Small, at the foot of every card, e.g. of which event. */
  occasion: string;
  cards: ReadonlyArray<{ name: string; below: string }>;
};

/** In Typst. Names of any length stay on their card: the longer, the smaller. All text comes as JSON, never as markup. */
export const NAME_CARDS_TEMPLATE = `
#let green = rgb("#17573b")
#let ink = rgb("#1c2621")
#let quiet = rgb("#4c5c52")
#let sheet = json(bytes(sys.inputs.sheet))
#let said(value) = if value.trim() == "" { "–" } else { value }
#set document(title: said(sheet.title), date: none)
#set text(lang: sheet.language, font: "Fira Sans", size: 11pt, fill: ink, hyphenate: auto)
#set page(paper: "a4", margin: (x: 20mm, y: 13.5mm))
#let size-of(value) = {
  let length = value.clusters().len()
  if length <= 22 { 22pt } else if length <= 44 { 16pt } else if length <= 80 { 12pt } else { 9pt }
}
#let card(one) = block(width: 85mm, height: 54mm, inset: 6mm, clip: true, stroke: 0.4pt + rgb("#c9d6cd"), {
  v(1fr)
  par(leading: 0.4em, text(size: size-of(one.name), weight: 600, said(one.name)))
  if one.below.trim() != "" { par(leading: 0.4em, text(size: if one.below.clusters().len() <= 60 { 12pt } else { 9pt }, one.below)) }
  v(1fr)
  text(size: 8pt, fill: quiet, sheet.occasion)
})
#grid(columns: (85mm, 85mm), rows: 54mm, ..sheet.cards.map(card))
`;
