import { SHEET_PARTS } from './sheet-parts.js';

/**
 * The look of a sheet, in Typst. All text comes as JSON in `sys.inputs.sheet` and is set as text, never read as markup.
 * Tagged for PDF/UA: title, headings, tables with a header row that is repeated on every page.
 */
export const SHEET_TEMPLATE = `
${SHEET_PARTS}
#let sheet = json(bytes(sys.inputs.sheet))
#let stamp = sheet.at("stamp", default: "")
#let letterhead = sheet.at("letterhead", default: none)
#let is-landscape = sheet.at("isLandscape", default: false)
#set document(title: said(sheet.title), date: none)
#set text(lang: sheet.language, font: "Fira Sans", size: 10.5pt, fill: ink, hyphenate: auto)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  flipped: is-landscape,
  margin: (x: if is-landscape { 1.8cm } else { 2.4cm }, top: 2.2cm, bottom: 2.4cm),
  header: if stamp == "" { none } else { align(end, text(size: 9pt, weight: 600, fill: quiet, stamp)) },
  footer: context {
    set text(size: 9pt, fill: quiet)
    let page-label = sheet.pageLabel
      .replace("{page}", str(counter(page).get().first()))
      .replace("{pages}", str(counter(page).final().first()))
    grid(columns: (1fr, auto), column-gutter: 1em, sheet.title, page-label)
  },
)
#show heading.where(level: 1): it => block(below: 0.5em, text(size: 21pt, weight: 600, fill: green, it.body))
#show heading.where(level: 2): it => block(above: 1.8em, below: 0.9em, sticky: true, text(size: 13pt, weight: 600, fill: green, it.body))
#show heading.where(level: 3): it => block(above: 1.3em, below: 0.7em, sticky: true, text(size: 11pt, weight: 600, it.body))
#show heading.where(level: 4): it => block(above: 1.1em, below: 0.6em, sticky: true, text(size: 10.5pt, weight: 600, fill: quiet, it.body))
#set terms(separator: [:#h(0.5em)], spacing: 0.7em, hanging-indent: 1em)
#set list(indent: 0.3em, spacing: 0.7em)
#set enum(indent: 0.3em, spacing: 0.7em)

#if letterhead != none {
  grid(
    columns: (1fr, auto), column-gutter: 1em,
    text(size: 9pt, fill: quiet, letterhead.lines.map(typed).join(linebreak())),
    if letterhead.logo != none { pdf.artifact(image("/pictures/" + letterhead.logo, height: 1.6cm)) },
  )
  v(1em)
}
#text(size: 10pt, fill: quiet, sheet.sender)
#heading(level: 1, said(sheet.title))
#if sheet.subtitle != none { text(size: 13pt, typed(sheet.subtitle)) }
#v(0.6em)
#terms(..sheet.facts.map(fact => terms.item(fact.label, typed(fact.value))))
#for part in sheet.blocks { drawn(part) }
`;
