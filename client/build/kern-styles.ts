// KERN ships one style sheet of 400 kB, most of it grid, utilities and icons as data URIs (which our
// Content-Security-Policy forbids). Only the tokens and the component families named here are taken over.
const families = ['btn', 'form-input', 'form-check', 'fieldset', 'label', 'hint', 'error', 'level', 'light', 'dark'];
const familyPattern = new RegExp(`^kern-(?:${families.join('|')})(?:__|--|-\\d|$)`);

type Block = { prelude: string; body: string };

export function pickKernStyles(css: string): string {
  return pickFrom(css.replace(/@charset[^;]+;/, '').replace(/\/\*[\s\S]*?\*\//g, ''));
}

function pickFrom(css: string): string {
  return topLevelBlocks(css).map(pickBlock).filter(Boolean).join('\n');
}

function pickBlock({ prelude, body }: Block): string {
  if (prelude.startsWith('@media')) {
    const picked = pickFrom(body);
    return picked && `${prelude} {\n${picked}\n}`;
  }
  const wanted = prelude.split(/,(?![^(]*\))/).filter(isWanted);
  if (wanted.length === 0 || body.includes('data:image')) return '';
  return `${wanted.map((selector) => selector.trim()).join(', ')} {${body}}`;
}

function isWanted(selector: string): boolean {
  if (selector.includes('kern-icon')) return false;
  if (selector.trim() === ':root') return true;
  const classes = [...selector.matchAll(/\.(kern-[\w-]+)/g)].map((match) => match[1] ?? '');
  return classes.length > 0
    ? classes.every((name) => familyPattern.test(name) || name === 'kern-layer' || name === 'kern-sr-only')
    : /^\s*\[data-kern-theme/.test(selector);
}

function topLevelBlocks(css: string): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let index = 0; index < css.length; index += 1) {
    if (css[index] === '{') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (css[index] === '}') {
      depth -= 1;
      if (depth === 0) {
        blocks.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, index) });
        start = index + 1;
      }
    }
  }
  return blocks;
}
