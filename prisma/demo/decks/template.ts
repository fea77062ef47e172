/**
 * The design of the demo's slides, in Typst. Everything that changes comes as JSON in `sys.inputs.deck`, so nothing
 * from a text is ever read as markup. Tagged for PDF/UA: one heading per slide, decoration is an artifact, figures
 * carry their text.
 */
export const template = String.raw`
#let deck = json(bytes(sys.inputs.deck))
#let green = rgb("#12462f")
#let leaf = rgb("#2f7d4f")
#let mist = rgb("#e8f1ea")
#let line-grey = rgb("#c9d6cd")
#let ink = rgb("#1c2621")
#let quiet = rgb("#4c5c53")
#let amber = rgb("#e9a820")
#let width = 33.867cm
#let height = 19.05cm

#let decoration(body) = if sys.version >= version(0, 14, 0) { pdf.artifact(body) } else { body }
#let described(alt, body) = figure(body, ..if sys.version >= version(0, 14, 0) { (alt: alt) })

#set document(title: deck.title, author: deck.authors, date: datetime(year: deck.date.at(0), month: deck.date.at(1), day: deck.date.at(2)))
#set text(lang: "de", font: "Fira Sans", size: 24pt, fill: ink, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.9em)
#set list(marker: text(fill: leaf, [•]), spacing: 0.95em, indent: 0pt, body-indent: 0.7em)
#set page(width: width, height: height, margin: 0pt)

#let hills(back, front) = decoration({
  place(bottom + left, polygon(fill: back, (0cm, 0cm), (0cm, -3.1cm), (4.5cm, -4.6cm), (9cm, -3.2cm), (15cm, -5.4cm), (21cm, -3.4cm), (27cm, -5cm), (width, -3cm), (width, 0cm)))
  place(bottom + left, polygon(fill: front, (0cm, 0cm), (0cm, -1.6cm), (6cm, -2.6cm), (12cm, -1.5cm), (18cm, -3cm), (25cm, -1.7cm), (30cm, -2.7cm), (width, -2cm), (width, 0cm)))
})

#let footer = {
  set text(size: 12pt, fill: quiet)
  grid(columns: (1fr, auto, 1fr),
    deck.occasion, [Demodaten – Inhalte erfunden], align(right, context counter(page).display()))
}

#show heading.where(level: 2): it => block(below: 0pt, {
  text(size: 34pt, weight: 600, fill: green, it.body)
  decoration(place(dy: 0.35cm, rect(width: 2.4cm, height: 0.14cm, fill: amber)))
})

#let slide(title, body, note: none) = page(margin: (x: 2cm, top: 1.6cm, bottom: 2.2cm), footer: footer, footer-descent: 0.9cm, {
  heading(level: 2, title)
  v(1.25cm)
  body
  if note != none {
    v(1fr)
    block(text(size: 18pt, fill: quiet, note))
  }
})

#let points(s) = {
  set par(leading: 0.6em)
  list(..s.points.map(p => if type(p) == array [#text(weight: 600, p.at(0)) \ #text(size: 21pt, fill: quiet, p.at(1))] else { p }))
}

#let grid-table(s) = {
  set text(size: 21pt)
  table(
    columns: (auto,) + (s.head.len() - 1) * (1fr,),
    inset: (x: 0.5cm, y: 0.48cm), stroke: none, align: left + horizon,
    fill: (_, y) => if y == 0 { green } else if calc.even(y) { mist },
    table.header(..s.head.map(h => text(fill: white, weight: 600, h))),
    ..s.rows.flatten(),
    table.hline(stroke: 1pt + line-grey),
  )
}

#let bars(s) = {
  let most = calc.max(..s.bars.map(b => b.at(1)))
  let german(value) = {
    let (whole, ..rest) = str(value).split(".")
    (whole.replace(regex("(\\d)(\\d{3})$"), m => m.captures.at(0) + "." + m.captures.at(1)), ..rest).join(",")
  }
  let alt = "Balkendiagramm: " + s.bars.map(b => b.at(0) + " " + german(b.at(1)) + " " + s.unit).join(", ")
  described(alt, grid(columns: (9cm, 1fr), row-gutter: 0.62cm, column-gutter: 0.5cm, align: left + horizon,
    ..s.bars.enumerate().map(((i, b)) => (
      align(right, text(size: 20pt, b.at(0))),
      stack(dir: ltr, spacing: 0.35cm,
        rect(width: 15.5cm * b.at(1) / most, height: 1.25cm, fill: if b.at(1) == most { green } else { leaf }),
        align(horizon, box(height: 1.25cm, align(horizon, text(weight: 600, size: 20pt, german(b.at(1)) + " " + s.unit))))),
    )).flatten()))
}

#let steps(s) = grid(columns: s.steps.len() * (1fr,), column-gutter: 0.5cm,
  ..s.steps.enumerate().map(((i, step)) => block(width: 100%, height: 10.4cm, fill: mist, radius: 0.25cm, inset: 0.6cm, {
    block(below: 0.6cm, box(fill: green, radius: 50%, width: 1.5cm, height: 1.5cm, align(center + horizon, text(fill: white, weight: 600, str(i + 1)))))
    block(below: 0.75cm, text(weight: 600, size: 23pt, step.at(0)))
    text(size: 19pt, fill: quiet, hyphenate: true, step.at(1))
  })))

#let figures(s) = grid(columns: s.figures.len() * (1fr,), column-gutter: 0.7cm,
  ..s.figures.map(f => block(width: 100%, height: 8.6cm, stroke: (left: 0.16cm + amber), inset: (left: 0.7cm, y: 0.3cm), {
    block(below: 1cm, text(size: 56pt, weight: 600, fill: green, f.at(0)))
    text(size: 23pt, f.at(1))
  })))

#let sides(s) = grid(columns: s.sides.len() * (1fr,), column-gutter: 0.7cm,
  ..s.sides.map(side => block(width: 100%, height: 9.2cm, fill: mist, radius: 0.25cm, inset: 0.7cm, {
    block(below: 0.9cm, text(weight: 600, size: 26pt, fill: green, side.at(0)))
    set text(size: 22pt)
    list(..side.at(1))
  })))

#let draw = (points: points, table: grid-table, bars: bars, steps: steps, figures: figures, sides: sides)

#page(fill: green, {
  hills(rgb("#1b5a3e"), rgb("#0d3524"))
  set text(fill: white)
  block(inset: (left: 2cm, right: 4cm, top: 2.6cm), {
    text(size: 16pt, fill: rgb("#cfe3d6"), deck.occasion)
    v(0.9cm)
    {
      show heading: it => text(size: 42pt, weight: 600, it.body)
      heading(level: 1, deck.title)
    }
    v(0.3cm)
    text(size: 24pt, fill: rgb("#cfe3d6"), deck.subtitle)
    v(1.1cm)
    for speaker in deck.speakers {
      block(spacing: 0.5cm)[#text(weight: 600, speaker.name), #speaker.organisation]
    }
  })
})

#slide("Worum es geht", {
  set enum(numbering: n => text(fill: leaf, weight: 600, str(n)), spacing: 1.15em, body-indent: 0.9em)
  set text(size: 27pt)
  enum(..deck.slides.map(s => s.title))
})

#for s in deck.slides {
  slide(s.title, (draw.at(s.kind))(s), note: s.at("note", default: none))
}

#page(fill: green, {
  hills(rgb("#1b5a3e"), rgb("#0d3524"))
  set text(fill: white)
  block(inset: (left: 2cm, right: 4cm, top: 3.2cm), {
    {
      show heading: it => text(size: 36pt, weight: 600, fill: white, it.body)
      heading(level: 2, "Zum Mitnehmen")
    }
    v(0.6cm)
    text(size: 26pt, deck.message)
    v(1.2cm)
    for speaker in deck.speakers {
      block(spacing: 0.5cm, text(fill: rgb("#cfe3d6"), [#speaker.name · #speaker.email]))
    }
  })
  place(bottom + left, dx: 2cm, dy: -0.75cm, text(size: 14pt)[Demodaten – Inhalte erfunden])
})
`;
