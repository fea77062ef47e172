/** A short mail of paragraphs and at most one button; whatever people typed is escaped. */
export type Letter = { greeting: string; paragraphs: readonly string[]; action?: { label: string; url: string } };

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export function letterText({ greeting, paragraphs, action }: Letter): string {
  const link = action ? [`${action.label}:\n${action.url}`] : [];
  return [greeting, ...paragraphs, ...link, 'Freundliche Grüße\nIhr Klimaportal'].join('\n\n');
}

export function letterHtml({ greeting, paragraphs, action }: Letter): string {
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  const link = action ? `<p><a href="${escapeHtml(action.url)}">${escapeHtml(action.label)}</a></p>` : '';
  return `<!doctype html><html lang="de"><body>${[greeting, ...paragraphs].map(paragraph).join('')}${link}<p>Freundliche Grüße<br>Ihr Klimaportal</p></body></html>`;
}
