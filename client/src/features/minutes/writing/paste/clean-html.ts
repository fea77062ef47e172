const DROPPED = 'script, style, link, meta, title, template, iframe, object, embed, svg, noscript, xml, o\\:p, img';
/** Word writes the bullet itself, too. */
const MARKS = '[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]';

/**
 * What other programs put on the clipboard, cut down to what minutes consist of. The editor takes only what its schema
 * knows, so this is not what keeps scripts out: it finds the lists that Word writes as paragraphs, and drops the rest early.
 */
export function cleanHtml(html: string): string {
  const page = new DOMParser().parseFromString(silenced(html), 'text/html');
  for (const element of page.querySelectorAll(DROPPED)) if (!isOwnPicture(element)) element.remove();
  gatherLists(page);
  for (const mark of page.querySelectorAll(MARKS)) mark.remove();
  for (const element of page.querySelectorAll('*')) strip(element);
  return page.body.innerHTML;
}

/** What the policy of the portal would refuse, and report, is told apart before anything is parsed. */
const silenced = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->|<style\b[\s\S]*?<\/style\s*>|<script\b[\s\S]*?<\/script\s*>|<!\[(?:if|endif)[^>]*>/gi, '')
    .replace(/(<[a-z][^<>]*?)\sstyle\s*=/gi, '$1 data-style=')
    .replace(/([\s"'/])on[a-z]+\s*=/gi, '$1data-off=');

const isOwnPicture = (element: Element): boolean => element.matches('img[data-file-id]');

/** Word's lists are paragraphs one after the other, with their level in a style. */
function gatherLists(page: Document): void {
  for (const first of page.querySelectorAll<HTMLElement>('p[class*="MsoListParagraph"], p[data-style*="mso-list"]')) {
    if (!first.isConnected || first.closest('li')) continue;
    const list = page.createElement(isOrdered(first) ? 'ol' : 'ul');
    first.before(list);
    for (
      let next: Element | null = first;
      next instanceof HTMLElement && isPoint(next);
      next = list.nextElementSibling
    ) {
      placeIn(list, levelOf(next)).append(point(page, next));
    }
  }
}

function placeIn(list: HTMLElement, level: number): HTMLElement {
  const last = list.lastElementChild;
  if (level <= 1 || !last) return list;
  const inner = last.querySelector<HTMLElement>(':scope > ul, :scope > ol') ?? list.ownerDocument.createElement('ul');
  if (!inner.parentElement) last.append(inner);
  return placeIn(inner, level - 1);
}

function point(page: Document, paragraph: HTMLElement): HTMLElement {
  const item = page.createElement('li');
  paragraph.removeAttribute('class');
  paragraph.removeAttribute('data-style');
  item.append(paragraph);
  return item;
}

const isPoint = (element: Element): boolean =>
  element.matches('p[class*="MsoListParagraph"], p[data-style*="mso-list"]');
const levelOf = (element: Element): number =>
  Number(/level(\d)/.exec(element.getAttribute('data-style') ?? '')?.[1] ?? 1);
const isOrdered = (element: Element): boolean => /^\s*(?:\d+|[a-z])[.)]/i.test(element.textContent ?? '');

/** Only what the schema reads; what is bold or italic by its style is so by an element. */
function strip(element: Element): void {
  const style = element.getAttribute('data-style') ?? '';
  for (const { name } of [...element.attributes]) {
    if (!KEPT.has(name)) element.removeAttribute(name);
  }
  if (/font-weight:\s*(?:bold|[6-9]00)/i.test(style)) wrap(element, 'strong');
  if (/font-style:\s*italic/i.test(style)) wrap(element, 'em');
  // Other programs say with it that the clipboard is theirs.
  if (element.matches('b') && /font-weight:\s*normal/i.test(style)) element.replaceWith(...element.childNodes);
}

const KEPT = new Set(
  'href alt colspan rowspan data-entry data-id data-audience data-assignee data-municipality-id data-member-id data-due-on data-file-id data-decorative data-pm-slice'.split(
    ' ',
  ),
);

function wrap(element: Element, name: 'strong' | 'em'): void {
  if (!element.matches('span, p, li, td, th, a, font')) return;
  const mark = element.ownerDocument.createElement(name);
  mark.append(...element.childNodes);
  element.append(mark);
}
