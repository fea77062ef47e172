import { type Markup, markup } from '../../platform/markup/markup.js';
import type { QuoteSheet } from '../../press/quotes/quote-approvals.service.js';
import { type Faults, faultSummary, textArea, trap } from '../frame/form-markup.js';
import { part, prose } from '../frame/page-pieces.js';
import { privacyNote } from '../frame/privacy-note.js';
import type { PublicPage } from '../frame/public-page.js';

export const QUOTE_NAMES = ['version', 'decision', 'text', 'note'] as const;
export const QUOTE_LABELS = { text: 'Wortlaut', note: 'Anmerkung', decision: 'Entscheidung' } as const;
export type QuoteForm = Readonly<Record<'text' | 'note', string>>;

type Shown = { path: string; sheet: QuoteSheet; form?: QuoteForm; faults?: Faults; refusal?: string; status?: number };

/** Whoever is to be quoted reads the words and what stands around them, and decides. */
export function presentQuotePage({ path, sheet, form, faults = {}, refusal, status = 200 }: Shown): PublicPage {
  const { title, subtitle, text, isOpen } = sheet;
  return {
    path,
    title: 'Zitat freigeben',
    description: 'Ein Zitat für eine Pressemitteilung ansehen und darüber entscheiden.',
    lead: isOpen
      ? 'Bitte prüfen Sie die Worte, mit denen wir Sie zitieren möchten. Ohne Ihre Freigabe erscheinen sie nicht.'
      : outcome(sheet),
    isPersonal: true,
    status,
    body: markup`${refusal === undefined ? null : markup`<div class="faults" role="alert"><p>${refusal}</p></div>`}${faultSummary(faults)}${
      isOpen ? decision(path, sheet, form, faults) : standing(sheet)
    }${part(
      { id: 'mitteilung', title: 'Die ganze Pressemitteilung' },
      markup`<p class="draft-note">Entwurf, noch nicht veröffentlicht. Bitte geben Sie ihn nicht weiter.</p><h3>${title}</h3>${
        subtitle === '' ? null : markup`<p>${subtitle}</p>`
      }${prose(text)}`,
    )}`,
  };
}

function decision(path: string, { quote }: QuoteSheet, form: QuoteForm | undefined, faults: Faults): Markup {
  const words = {
    name: 'text',
    label: QUOTE_LABELS.text,
    value: form?.text ?? quote.text,
    hint: `Genannt wird: ${quote.speakerFunction}. Sie können die Worte ändern, bevor Sie sie freigeben.`,
    maxLength: 1000,
  };
  const note = {
    name: 'note',
    label: QUOTE_LABELS.note,
    value: form?.note ?? '',
    hint: 'Zum Beispiel, warum Sie das Zitat ablehnen.',
    isOptional: true,
    maxLength: 300,
  };
  return markup`<form method="post" action="${path}"><input type="hidden" name="version" value="${quote.version}">
${textArea(words, faults)}
${textArea(note, faults)}
${trap()}${privacyNote('Wir vermerken Ihre Entscheidung und den Zeitpunkt bei der Pressemitteilung.')}
<div class="form-actions"><button type="submit" name="decision" value="approved">Zitat freigeben</button>
<button type="submit" name="decision" value="declined" class="secondary">Nicht freigeben</button></div></form>
`;
}

const standing = ({ quote }: QuoteSheet): Markup =>
  markup`<blockquote class="quote"><p>${quote.text}</p><footer>${quote.speakerFunction}</footer></blockquote>
`;

function outcome({ quote }: QuoteSheet): string {
  if (quote.state === 'approved') return 'Vielen Dank. Dieses Zitat ist freigegeben.';
  if (quote.state === 'declined')
    return 'Dieses Zitat ist nicht freigegeben und erscheint nicht. Vielen Dank für Ihre Antwort.';
  return 'Über dieses Zitat ist nichts mehr zu entscheiden. Vielen Dank.';
}
