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

// Most cells are one plain line, and a report has thousands of them: no block of its own for these.
#let cell-of(lines) = if lines.len() == 1 and "kind" not in lines.first() { typed(lines.first().text) } else { lines.map(cell-line).join() }

#let run(one) = {
  let body = typed(one.text)
  if one.at("isBold", default: false) { body = text(weight: 600, body) }
  if one.at("isItalic", default: false) { body = text(style: "italic", body) }
  let href = one.at("href", default: "")
  if href == "" or one.text.trim() == "" { body } else { link(href, text(fill: green, underline(body))) }
}
#let runs(all) = all.map(run).join()

// The sign in the margin is seen, the word is heard as well.
#let margin-sign(sign) = pdf.artifact(place(top + left, dx: -0.85cm, text(weight: 600, fill: green, sign)))

#let lines-between = (x, y) => (bottom: 0.6pt + if y == 0 { green } else { line-grey })
#let narrow-inset = (x, y) => (left: if x == 0 { 0pt } else { 0.5em }, right: 0.5em, y: 0.55em)

#let pictures = json(bytes(sys.inputs.pictures))

#let drawn(part) = {
  if part.kind == "heading" { heading(level: part.at("level", default: 2), said(part.text)) }
  else if part.kind == "paragraph" { par(typed(part.text)) }
  else if part.kind == "prose" {
    let mark = part.at("mark", default: none)
    if mark == none { par(runs(part.runs)) }
    else { block({ margin-sign(mark.sign); text(weight: 600, fill: green, mark.word + ": "); runs(part.runs) }) }
  }
  else if part.kind == "list" {
    let items = part.items.map(blocks => blocks.map(drawn).join())
    if part.isOrdered { enum(..items) } else { list(..items) }
  }
  else if part.kind == "picture" {
    let shown = image("/pictures/" + part.picture, width: pictures.at(part.picture).width * 1pt, alt: part.alt)
    if part.alt == none { pdf.artifact(shown) } else { shown }
  }
  else if part.kind == "grid" {
    let cell-of(cell) = table.cell(colspan: cell.columns, rowspan: cell.rows, cell.blocks.map(drawn).join())
    show table.cell.where(y: 0): it => { set text(size: 9.5pt, weight: 600, fill: quiet); it }
    table(
      columns: part.width, inset: narrow-inset, align: top + start, stroke: lines-between,
      table.header(..part.head.map(cell-of)), ..part.rows.flatten().map(cell-of),
    )
  }
  else {
    let ends = part.columns.map(c => if c.at("align", default: "start") == "end" { end } else { start })
    let is-dense = part.columns.all(c => "share" in c)
    set text(size: 8.5pt, hyphenate: true) if is-dense
    table(
      columns: part.columns.map(c => if is-dense { c.share * 1fr } else if c.width == "wide" { 1fr } else { auto }),
      inset: part.columns.enumerate().map(((x, _)) => narrow-inset(x, 0)),
      align: ends.map(side => top + side),
      stroke: (rest: none, bottom: 0.6pt + line-grey),
      table.header(
        ..part.columns.map(c => text(size: if is-dense { 8.5pt } else { 9.5pt }, weight: 600, fill: quiet, c.label)),
        table.hline(stroke: 0.6pt + green),
      ),
      ..part.rows.map(row => row.map(cell-of)).flatten(),
    )
  }
}
`;
