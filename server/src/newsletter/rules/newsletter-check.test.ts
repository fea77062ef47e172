import { describe, expect, test } from '@jest/globals';
import { type Checked, checkNewsletter } from './newsletter-check.js';

const WHOLE: Checked = {
  ...{ subject: 'Nahwärme im Dorf', preview: 'Eine Exkursion und drei Termine', text: 'Guten Tag', topics: 1 },
  ...{ recipients: 12, links: [], pictures: [], named: [] },
};
const PORTAL = {
  publicUrl: 'https://portal.example',
  isPublicPath: (path: string) => path === '/' || path.startsWith('/termine'),
};
const kinds = (changes: Partial<Checked>) =>
  checkNewsletter({ ...WHOLE, ...changes }, PORTAL).map(({ kind, isBlocking }) => (isBlocking ? kind : `(${kind})`));

describe('the check before an issue leaves', () => {
  test('finds nothing when nothing is wrong', () => expect(kinds({})).toEqual([]));

  test('asks for subject, topics, text and readers', () => {
    expect(kinds({ subject: ' ', topics: 0, recipients: 0, text: '\n' })).toEqual([
      'no-subject',
      'no-topic',
      'no-text',
    ]);
    expect(kinds({ recipients: 0 })).toEqual(['nobody']);
  });

  test('knows links that only members can open, and links that lead nowhere', () => {
    const links = [
      ...['https://portal.example/termine/x', 'https://portal.example/', 'mailto:klima@kreis.example'],
      ...['https://portal.example/sitzungen/1', '/termine/x', 'javascript:alert(1)', 'https://', 'http://alt.example/'],
    ];
    expect(checkNewsletter({ ...WHOLE, links }, PORTAL)).toEqual([
      { kind: 'internal-link', isBlocking: true, words: ['https://portal.example/sitzungen/1'] },
      { kind: 'broken-link', isBlocking: true, words: ['/termine/x', 'javascript:alert(1)', 'https://'] },
      { kind: 'insecure-link', isBlocking: false, words: ['http://alt.example/'] },
    ]);
  });

  test('takes pictures for their words, and those without for a fault', () => {
    const pictures = [
      { alt: 'Schulhof mit Bäumen', href: 'https://portal.example/bilder/1/800.webp' },
      { alt: ' ', href: 'https://portal.example/bilder/2/800.webp' },
    ];
    expect(kinds({ pictures })).toEqual(['picture-without-words', '(picture-as-words)']);
  });

  test('names nobody, for the archive is public; hints hold nothing back', () => {
    expect(kinds({ named: ['Hanna Wiesental'], preview: '', subject: 'x'.repeat(71) })).toEqual([
      ...['names-people', '(no-preview)', '(long-subject)'],
    ]);
  });
});
