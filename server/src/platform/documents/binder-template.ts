import { SHEET_PARTS } from './sheet-parts.js';

/**
 * The binder's own pages, in Typst. The pages of the files come between them later: Typst is told how many, so that the
 * contents name the numbers that will be printed. Physical order here: cover and contents, texts, then the notes.
 */
export const BINDER_TEMPLATE = `
${SHEET_PARTS}
#let binder = json(bytes(sys.inputs.sheet))
#let files = binder.sections.map(section => section.files).flatten()
#let pages-of(file) = if file.pageCount == none { 1 } else { file.pageCount }
#let bound = files.map(pages-of).sum(default: 0)
// Last page before the files; to be asked within a context.
#let own-pages() = locate(<end-of-texts>).page()
#let label-of(page) = binder.pageLabel.replace("{page}", str(page)).replace("{pages}", str(own-pages() + bound))

#set document(title: said(binder.title), date: none)
#set text(lang: binder.language, font: "Fira Sans", size: 10.5pt, fill: ink, hyphenate: auto)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 2.4cm, top: 2.2cm, bottom: 2.4cm),
  footer: context {
    set text(size: 9pt, fill: quiet)
    align(end, label-of(counter(page).get().first()))
  },
)
#show heading.where(level: 1): it => block(below: 0.7em, text(size: 21pt, weight: 600, fill: green, it.body))
#show heading.where(level: 2): it => block(above: 1.8em, below: 0.9em, text(size: 13pt, weight: 600, fill: green, it.body))
#set terms(separator: [:#h(0.5em)], spacing: 0.7em, hanging-indent: 1em)

#let entry(title, remark, page, indent: 0pt) = block(
  above: 0.7em, below: 0.7em, breakable: false, inset: (left: indent),
  grid(
    columns: (1fr, auto), column-gutter: 1em,
    { typed(title); if remark != "" { linebreak(); text(size: 9pt, fill: quiet, typed(remark)) } },
    text(number-width: "tabular", str(page)),
  ),
)

#text(size: 10pt, fill: quiet, binder.sender)
#heading(level: 1, said(binder.title))
#if binder.subtitle != none { text(size: 13pt, typed(binder.subtitle)) }
#v(0.6em)
#terms(..binder.facts.map(fact => terms.item(fact.label, typed(fact.value))))
#heading(level: 2, bookmarked: false, said(binder.contentsTitle))
#context {
  for (index, part) in binder.texts.enumerate() {
    entry(part.title, "", locate(label("text-" + str(index))).page())
  }
  let next = own-pages() + 1
  for section in binder.sections {
    block(above: 1.2em, below: 0.5em, sticky: true, text(weight: 600, typed(section.label)))
    for file in section.files {
      entry(file.title, file.remark, next, indent: 1em)
      next += pages-of(file)
    }
  }
}
#for (index, part) in binder.texts.enumerate() {
  pagebreak()
  [#heading(level: 1, said(part.title)) #label("text-" + str(index))]
  for block in part.blocks { drawn(block) }
}
#metadata("end") <end-of-texts>
#let before = 0
#for file in files {
  if file.pageCount == none {
    pagebreak()
    context counter(page).update(own-pages() + 1 + before)
    heading(level: 1, bookmarked: false, said(file.title))
    if file.remark != "" { par(text(fill: quiet, typed(file.remark))) }
    par(typed(file.note))
  }
  before += pages-of(file)
}
`;
