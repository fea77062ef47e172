import { markdownBlocks } from '../../platform/documents/markdown-blocks.js';
import type { Run, SheetBlock } from '../../platform/documents/sheet.js';
import { escapeHtml, page } from '../../platform/mail/letter-page.js';
import type { NewMail } from '../../platform/mail/outbox.repository.js';
import { blockText } from '../../press/documents/sheet-text.presenter.js';

export type MailedNewsletter = {
  slug: string;
  subject: string;
  preview: string;
  text: string;
  workingGroup: { name: string };
};

/** Of one reader: own topics, and the end of it. Null for a copy that nobody subscribed to. */
type Reader = { subscriptionUrl: string; publicUrl: string; isSample?: boolean };

/** The same words as text and as HTML, with nothing that is loaded from elsewhere: nobody sees who reads it. */
export function newsletterMail(newsletter: MailedNewsletter, reader: Reader): Omit<NewMail, 'recipient'> {
  const { subject, preview } = newsletter;
  const blocks = markdownBlocks(newsletter.text);
  const foot = footOf(newsletter, reader);
  const opening = [preview, ...(reader.isSample ? [SAMPLE] : [])].filter((line) => line !== '');
  return {
    subject: reader.isSample ? `Probe: ${subject}` : subject,
    text: [
      ...opening,
      subject,
      ...blocks.map(textOf),
      '--',
      foot.words,
      ...foot.links.map(({ label, url }) => `${label}: ${url}`),
    ].join('\n\n'),
    html: page(
      [
        ...opening.map((line) => `<p style="${LEAD}">${said(line)}</p>`),
        `<h1 style="${TITLE}">${said(subject)}</h1>`,
        ...blocks.map(htmlOf),
        `<p class="muted line" style="${FOOT}">${said(foot.words)}</p>`,
        `<p class="muted" style="${SMALL}">${foot.links.map(smallLink).join(' · ')}</p>`,
      ].join(''),
    ),
    ...(!reader.isSample && { headers: headersOf(reader) }),
  };
}

const SAMPLE = 'Das ist eine Probe. Die Links zum Abbestellen wirken erst in der verschickten Ausgabe.';

function footOf({ workingGroup, slug }: MailedNewsletter, { publicUrl, subscriptionUrl, isSample }: Reader) {
  return {
    words: `Diesen Newsletter gibt heraus: ${workingGroup.name}. Sie bekommen ihn, weil Sie ihn bestellt haben. Wir zählen nicht, wer ihn öffnet oder worauf jemand klickt.`,
    links: [
      ...(isSample ? [] : [{ label: 'Im Browser lesen', url: `${publicUrl}/newsletter/${slug}` }]),
      { label: 'Themen ändern', url: subscriptionUrl },
      { label: 'Abbestellen', url: isSample ? subscriptionUrl : `${subscriptionUrl}/ende` },
      { label: 'Impressum', url: `${publicUrl}/impressum` },
      { label: 'Datenschutz', url: `${publicUrl}/datenschutz` },
    ],
  };
}

/** One click in the mail program, and no page in between (RFC 8058). */
const headersOf = ({ subscriptionUrl, publicUrl }: Reader) => ({
  'List-Id': `<newsletter.${new URL(publicUrl).hostname}>`,
  'List-Unsubscribe': `<${subscriptionUrl}/ende>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

const textOf = (block: SheetBlock): string =>
  block.kind === 'heading' ? `${block.text}\n${'-'.repeat(Math.min(block.text.length, 60))}` : blockText(block);

const said = (text: string): string => escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>');

/** What simple Markdown becomes: headings, paragraphs, lists. */
function htmlOf(block: SheetBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 3
        ? `<h3 style="${SMALL_HEADING}">${said(block.text)}</h3>`
        : `<h2 style="${HEADING}">${said(block.text)}</h2>`;
    case 'prose':
      return `<p style="margin:0 0 16px">${block.runs.map(runHtml).join('')}</p>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      return `<${tag} style="margin:0 0 16px;padding:0 0 0 24px">${block.items
        .map((item) => `<li style="margin:0 0 6px">${item.map(inItem).join('')}</li>`)
        .join('')}</${tag}>`;
    }
    default:
      return '';
  }
}

/** A line of a list keeps no distance of a paragraph. */
const inItem = (block: SheetBlock): string =>
  block.kind === 'prose' ? block.runs.map(runHtml).join('') : htmlOf(block);

function runHtml({ text, isBold, isItalic, href }: Run): string {
  const plain = said(text);
  const bold = isBold ? `<strong>${plain}</strong>` : plain;
  const leaning = isItalic ? `<em>${bold}</em>` : bold;
  return href ? `<a href="${escapeHtml(href)}" style="color:#17573b">${leaning}</a>` : leaning;
}

const smallLink = ({ label, url }: { label: string; url: string }): string =>
  `<a href="${escapeHtml(url)}" style="color:#17573b">${said(label)}</a>`;

const LEAD = 'margin:0 0 8px';
const TITLE = 'margin:0 0 20px;font-size:26px;line-height:1.25;font-weight:600;overflow-wrap:anywhere';
const HEADING = 'margin:28px 0 8px;font-size:21px;line-height:1.3;font-weight:600';
const SMALL_HEADING = 'margin:24px 0 8px;font-size:18px;line-height:1.3;font-weight:600';
const SMALL = 'margin:0 0 16px;font-size:14px;line-height:1.45;color:#4c5c52';
const FOOT = `${SMALL};margin-top:32px;padding-top:16px;border-top:1px solid #d3dcd4`;
