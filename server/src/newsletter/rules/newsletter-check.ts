export type FaultKind =
  | 'no-subject'
  | 'no-topic'
  | 'no-text'
  | 'nobody'
  | 'internal-link'
  | 'broken-link'
  | 'picture-without-words'
  | 'names-people'
  | 'no-preview'
  | 'long-subject'
  | 'picture-as-words'
  | 'insecure-link';

/** What is wrong; blocking ones are mended before anything leaves. `words` is what is meant, e.g. the links. */
export type Fault = { kind: FaultKind; isBlocking: boolean; words: string[] };

export type Checked = {
  subject: string;
  preview: string;
  text: string;
  topics: number;
  recipients: number;
  links: readonly string[];
  pictures: readonly { alt: string; href: string }[];
  /** Members of the group that the words name. */
  named: readonly string[];
};

type Portal = { publicUrl: string; isPublicPath: (path: string) => boolean };

/** Mail programs on phones show about this much. */
const SUBJECT_SHOWN = 70;

/** Before it leaves: mails cannot be called back. */
export function checkNewsletter(issue: Checked, portal: Portal): Fault[] {
  const fault = (kind: FaultKind, isThere: boolean, words: readonly string[] = []): Fault[] =>
    isThere ? [{ kind, isBlocking: !HINTS.has(kind), words: [...new Set(words)] }] : [];
  const of = (kind: FaultKind, words: readonly string[]) => fault(kind, words.length > 0, words);
  const { links, pictures } = issue;
  return [
    ...fault('no-subject', issue.subject.trim() === ''),
    ...fault('no-topic', issue.topics === 0),
    ...fault('no-text', issue.text.trim() === ''),
    ...fault('nobody', issue.topics > 0 && issue.recipients === 0),
    ...of(
      'internal-link',
      links.filter((href) => isInternal(href, portal)),
    ),
    ...of(
      'broken-link',
      links.filter((href) => !isWhole(href)),
    ),
    ...of(
      'picture-without-words',
      pictures.filter(({ alt }) => alt.trim() === '').map(({ href }) => href),
    ),
    ...of('names-people', issue.named),
    ...fault('no-preview', issue.preview.trim() === ''),
    ...fault('long-subject', issue.subject.length > SUBJECT_SHOWN),
    ...of(
      'picture-as-words',
      pictures.map(({ alt }) => alt.trim()).filter((alt) => alt !== ''),
    ),
    ...of(
      'insecure-link',
      links.filter((href) => /^http:\/\//i.test(href) && !isOwn(href, portal)),
    ),
  ];
}

const HINTS: ReadonlySet<FaultKind> = new Set(['no-preview', 'long-subject', 'picture-as-words', 'insecure-link']);

const isWhole = (href: string): boolean =>
  /^mailto:[^\s@]+@[^\s@]+$/i.test(href) || (/^https?:\/\/[^\s]+$/i.test(href) && URL.canParse(href));

const isOwn = (href: string, { publicUrl }: Portal): boolean =>
  URL.canParse(href) && new URL(href).host === new URL(publicUrl).host;

/** A page of the portal that asks its readers to sign in. */
const isInternal = (href: string, portal: Portal): boolean =>
  isOwn(href, portal) && !portal.isPublicPath(new URL(href).pathname);
