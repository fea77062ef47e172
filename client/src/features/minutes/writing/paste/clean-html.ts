const DROPPED = 'script, style, link, meta, title, template, iframe, object, embed, svg, noscript, xml, o\\:p, img';
/** Word writes the bullet itself, too. */
const MARKS = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]';

/**
 * What other programs put on the clipboard, cut down to what minutes consist of. The editor takes only what its schema
 * knows, so this is not what keeps scripts out: it finds the lists that Word writes as paragraphs, and drops the rest early.
 */
export function cleanHtml(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(/<!\[(?:if|endif)[^>]*>/g, ''), 'text/html');
  for (const element of page.querySelectorAll(DROPPED)) if (!isOwnPicture(element)) element.remove();
  gatherLists(page);
  for (const mark of page.querySelectorAll(MARKS)) mark.remove();
  for (const element of page.querySelectorAll('*')) strip(element);
  return page.body.innerHTML;
}

const isOwnPicture = (element: Element): boolean => element.matches('img[data-file-id]');

/** Word's lists are paragraphs one after the other, with their level in a style. */
function gatherLists(page: Document): void {
  for (const first of page.querySelectorAll<HTMLElement>('p[class*="MsoListParagraph"], p[style*="mso-list"]')) {
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
  paragraph.className = '';
  paragraph.style.cssText = '';
  item.append(paragraph);
  return item;
}

const isPoint = (element: Element): boolean => element.matches('p[class*="MsoListParagraph"], p[style*="mso-list"]');
const levelOf = (element: Element): number => Number(/level(\d)/.exec(element.getAttribute('style') ?? '')?.[1] ?? 1);
const isOrdered = (element: Element): boolean => /^\s*(?:\d+|[a-z])[.)]/i.test(element.textContent ?? '');

/** Only what the schema reads; bold and italic may stand in a style. */
function strip(element: Element): void {
  const { style } = element instanceof HTMLElement ? element : { style: null };
  const kept = [
    style?.fontWeight && `font-weight:${style.fontWeight}`,
    style?.fontStyle && `font-style:${style.fontStyle}`,
  ].filter(Boolean);
  for (const { name } of [...element.attributes]) {
    if (!/^(?:href|alt|colspan|rowspan|data-.*)$/.test(name)) element.removeAttribute(name);
  }
  if (kept.length > 0) element.setAttribute('style', kept.join(';'));
}
