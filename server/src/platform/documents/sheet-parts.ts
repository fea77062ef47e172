/** What all documents have in common, in Typst: colours, and the parts that a text consists of. */
export const SHEET_PARTS = String.raw`
#let green = rgb("#17573b")
#let ink = rgb("#1c2621")
#let quiet = rgb("#4c5c52")
#let line-grey = rgb("#c9d6cd")

// A heading of nothing is against the standard, e.g. of a title that was all pictures.
#let said(value) = if value.trim() == "" { "–" } else { value }

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
`;
