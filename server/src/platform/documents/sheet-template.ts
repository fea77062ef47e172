/**
 * The look of a sheet, in Typst. All text comes as JSON in `sys.inputs.sheet` and is set as text, never read as markup.
 * Tagged for PDF/UA: title, headings, tables with a header row that is repeated on every page.
 */
export const SHEET_TEMPLATE = String.raw`
#let sheet = json(bytes(sys.inputs.sheet))
#let green = rgb("#17573b")
#let ink = rgb("#1c2621")
#let quiet = rgb("#4c5c52")
#let line-grey = rgb("#c9d6cd")

// A heading of nothing is against the standard, e.g. of a title that was all pictures.
#let said(value) = if value.trim() == "" { "–" } else { value }

#set document(title: said(sheet.title), date: none)
#set text(lang: sheet.language, font: "Fira Sans", size: 10.5pt, fill: ink, hyphenate: auto)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 2.4cm, top: 2.2cm, bottom: 2.4cm),
  footer: context {
    set text(size: 9pt, fill: quiet)
    let page-label = sheet.pageLabel
      .replace("{page}", str(counter(page).get().first()))
      .replace("{pages}", str(counter(page).final().first()))
    grid(columns: (1fr, auto), column-gutter: 1em, sheet.title, page-label)
  },
)
#show heading.where(level: 1): it => block(below: 0.5em, text(size: 21pt, weight: 600, fill: green, it.body))
#show heading.where(level: 2): it => block(above: 1.8em, below: 0.9em, text(size: 13pt, weight: 600, fill: green, it.body))
#set terms(separator: [:#h(0.5em)], spacing: 0.7em, hanging-indent: 1em)

// Line breaks that somebody typed stay.
#let typed(value) = value.split("\n").join(linebreak())

#let cell-line(line) = {
  let kind = line.at("kind", default: "")
  let body = typed(line.text)
  block(above: 0.5em, below: 0.5em,
    if kind == "strong" { text(weight: 600, body) }
    else if kind == "quiet" { text(size: 9.5pt, fill: quiet, body) }
    else if kind == "struck" { text(fill: quiet, strike(body)) }
    else { body })
}

#let drawn(part) = {
  if part.kind == "heading" { heading(level: 2, said(part.text)) }
  else if part.kind == "paragraph" { par(typed(part.text)) }
  else {
    let ends = part.columns.map(c => if c.at("align", default: "start") == "end" { end } else { start })
    table(
      columns: part.columns.map(c => if c.width == "wide" { 1fr } else { auto }),
      inset: (x, y) => (left: if x == 0 { 0pt } else { 0.5em }, right: 0.5em, y: 0.55em),
      align: (x, y) => top + ends.at(x),
      stroke: (x, y) => (bottom: 0.6pt + if y == 0 { green } else { line-grey }),
      table.header(..part.columns.map(c => text(size: 9.5pt, weight: 600, fill: quiet, c.label))),
      ..part.rows.map(row => row.map(lines => lines.map(cell-line).join())).flatten(),
    )
  }
}

#text(size: 10pt, fill: quiet, sheet.sender)
#heading(level: 1, said(sheet.title))
#if sheet.subtitle != none { text(size: 13pt, typed(sheet.subtitle)) }
#v(0.6em)
#terms(..sheet.facts.map(fact => terms.item(fact.label, typed(fact.value))))
#for part in sheet.blocks { drawn(part) }
`;
