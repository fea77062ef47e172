export type Part = { kind: 'heading' | 'paragraph'; text: string } | { kind: 'list'; items: string[] };

/** Headings (##), lists (-) and paragraphs of a description; anything else stays as it was written. */
export function partsOf(text: string): Part[] {
  return text
    .split(/\n{2,}|\n(?=#)|(?<=^#[^\n]*)\n/m)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const lines = block.split('\n');
      if (lines.every((line) => /^[-*] /.test(line)))
        return { kind: 'list', items: lines.map((line) => line.slice(2)) };
      return /^#{1,4} /.test(block)
        ? { kind: 'heading', text: block.replace(/^#+ /, '') }
        : { kind: 'paragraph', text: block };
    });
}
