import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Block } from '../../../server/src/minutes/text/block.js';
import { useApp } from '../../support/app.js';
import { type Api, as, asVisitor } from '../../support/as.js';
import { createGroupThatWrites, createMinutes } from '../../support/factories/minutes.js';
import { agreement, bullets, paragraph, subheading, table, task } from '../../support/factories/minutes-blocks.js';
import { readPdf } from '../../support/pdf-structure.js';
import { lettersOf, readPage, readWord } from '../../support/word-text.js';

const portal = useApp();
type Query = 'format=pdf' | 'format=docx' | 'format=html' | `${string}&audience=${string}`;

async function newMinutes(blocks: readonly Block[], state: 'draft' | 'circulated' | 'approved' = 'circulated') {
  const people = await createGroupThatWrites(portal);
  const minutes = await createMinutes(portal, people.group, { state, meeting: { number: 46, title: 'Schulhöfe' } });
  await portal.database.client.minutesSection.update({
    where: { id: minutes.sections[0]?.id ?? '' },
    data: { content: [...blocks] },
  });
  await portal.database.client.minutes.update({
    where: { id: minutes.id },
    data: { chairId: people.coordinator.id, minuteTakerId: people.taker.id, objectionsUntil: new Date('2026-12-31') },
  });
  return { ...people, minutes, api: await as(portal, people.paula) };
}

async function fetchDocument(api: Api, id: string, query: Query): Promise<Buffer> {
  const answer = await api.raw(`/api/minutes/${id}/document?${query}`);
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
  return Buffer.from(await answer.arrayBuffer());
}

const written = [
  paragraph('Drei Beispielschulhöfe; Unterhaltung früh mit dem Bauhof klären.'),
  subheading('Kosten', 4),
  bullets(['60 bis 140 EUR/m²', 'Förderung möglich']),
  table([
    ['Hof', 'Fläche'],
    ['Nord', '400 m²'],
  ]),
  agreement('Der Arbeitskreis empfiehlt die Objektliste im Portal.', 'public'),
  task('Flächen benennen', { dueOn: '2026-11-27' }),
];

test('minutes are an accessible PDF: tagged, with title and language, headings in order, tables with their heads', async () => {
  const { minutes, api } = await newMinutes(written);
  const answer = await api.raw(`/api/minutes/${minutes.id}/document`);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toBe(
    'inline; filename="Protokoll_46_Sitzung_2026-11-19_In-Abstimmung.pdf"',
  );
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.toString('latin1')).toContain('pdfuaid:part');
  const pdf = await readPdf(bytes);
  expect(pdf).toMatchObject({ title: 'Ergebnisprotokoll der 46. Sitzung', language: 'de' });
  expect(pdf.headings).toEqual([
    '1 Ergebnisprotokoll der 46. Sitzung',
    '2 TOP 1 Begrüßung',
    '3 Kosten',
    '2 TOP 2 Fachvortrag mit Diskussion',
    '2 TOP 3 Verschiedenes',
    '2 Anlagen',
    '2 Verteiler',
  ]);
  expect(pdf.roles.filter((role) => ['Table', 'THead', 'TH', 'TD'].includes(role))).toEqual([
    'Table',
    'THead',
    'TH',
    'TH',
    'TD',
    'TD',
  ]);
  expect(pdf.text).toMatch(/Empfehlung:\s+Der Arbeitskreis/);
  expect(pdf.text).toMatch(/Aufgabe:\s+Flächen benennen – alle Kommunen – bis 27\.11\.2026/);
  expect(pdf.text).toContain('In Abstimmung, Einwände bis 31.12.2026');
  const headers = { 'If-None-Match': answer.headers.get('etag') ?? '' };
  expect((await api.raw(`/api/minutes/${minutes.id}/document`, { headers })).status).toBe(304);
});

test('PDF, Word and HTML say the same in the same order', async () => {
  const { minutes, api } = await newMinutes(written);
  const pdf = await readPdf(await fetchDocument(api, minutes.id, 'format=pdf'));
  const word = await readWord(await fetchDocument(api, minutes.id, 'format=docx'));
  const html = (await fetchDocument(api, minutes.id, 'format=html')).toString('utf8');
  expect(lettersOf(word.text)).toBe(lettersOf(pdf.text));
  expect(lettersOf(readPage(html))).toBe(lettersOf(pdf.text));
  expect(lettersOf(pdf.text).length).toBeGreaterThan(300);
  expect(html).not.toContain('<script');
});

test('Word has its own styles, outline and head rows, speaks German and knows its title', async () => {
  const { minutes, api } = await newMinutes(written);
  const word = await readWord(await fetchDocument(api, minutes.id, 'format=docx'));
  expect([...new Set(word.styles)].sort()).toEqual([
    'Heading1',
    'Heading2',
    'ListBullet',
    'ListNumber',
    'Subtitle',
    'Title',
  ]);
  expect(word.xml('word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(word.xml('word/document.xml')).toContain('<w:tblStyle w:val="TableGrid"/>');
  expect(word.xml('word/styles.xml')).toContain('<w:lang w:val="de-DE"/>');
  expect(word.xml('docProps/core.xml')).toContain('Ergebnisprotokoll der 46. Sitzung');
  expect(word.xml('word/header1.xml')).toContain('In Abstimmung');
});

test('each audience reads what is written for it, the public no name', async () => {
  const { minutes, api, paula, taker, coordinator } = await newMinutes([]);
  await portal.database.client.minutesSection.update({
    where: { id: minutes.sections[0]?.id ?? '' },
    data: {
      content: [
        paragraph('Nur unter uns.'),
        agreement('Für die Leitung.'),
        task('Steckbrief', { memberId: paula.id, audience: 'public' }),
      ],
    },
  });
  const read = async (audience: string) =>
    (await readPdf(await fetchDocument(api, minutes.id, `format=pdf&audience=${audience}`))).text;
  const [group, leadership, extract] = [await read('group'), await read('leadership'), await read('public')];
  expect(group).toContain('Nur unter uns.');
  expect(group).toContain(`Steckbrief – Paula ${paula.familyName} (Hilchenbach)`);
  expect(leadership).not.toContain('Nur unter uns.');
  expect(leadership).toContain('Für die Leitung.');
  expect(leadership).toContain(taker.familyName);
  expect(extract).toContain('Steckbrief – Hilchenbach');
  expect(extract).not.toMatch(/Nur unter uns|Für die Leitung|Verteiler/);
  for (const { familyName } of [paula, taker, coordinator]) expect(extract).not.toContain(familyName);
});

test('hostile text is text: no markup, no control, no link that runs something', async () => {
  const hostile = '#panic("x") $a$ </w:t><script>alert(1)</script> \u0000\u0001\u202e\ufffe 👩‍👩‍👧 漢 & "';
  const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } };
  const { minutes, api } = await newMinutes([
    paragraph(hostile.replace('\u0000', '')),
    { ...paragraph(''), content: [{ type: 'text', text: 'klick', marks: [link] }] } as unknown as Block,
    table([[hostile.replace('\u0000', '')]]),
    {
      type: 'image',
      attrs: { id: randomUUID(), audience: 'group', fileId: randomUUID(), alt: 'Fehlt', decorative: false },
    },
  ]);
  const pdf = await readPdf(await fetchDocument(api, minutes.id, 'format=pdf'));
  expect(pdf.text).toContain('#panic("x") $a$');
  expect(pdf.text).toContain('[Fehlt]');
  const word = await readWord(await fetchDocument(api, minutes.id, 'format=docx'));
  const html = (await fetchDocument(api, minutes.id, 'format=html')).toString('utf8');
  expect(word.text).toContain('</w:t><script>');
  for (const document of [html, ...word.names.map(word.xml)]) {
    expect(document).not.toMatch(/javascript:|<script|\p{Co}|(?![\n\r\t])\p{Cc}|\u202e|\ufffe/u);
  }
});

test('two hundred pages are set too', async () => {
  const words = 'Die Kommunen berichten über den Stand der Wärmeplanung und die nächsten Schritte. '.repeat(40);
  const { minutes, api } = await newMinutes(Array.from({ length: 300 }, (_, index) => paragraph(`${index} ${words}`)));
  const bytes = await fetchDocument(api, minutes.id, 'format=pdf');
  const { pages, text } = await readPdf(bytes);
  expect(pages).toBeGreaterThanOrEqual(200);
  expect(text.match(/Wärmeplanung/g)).toHaveLength(300 * 40);
  expect((await fetchDocument(api, minutes.id, 'format=docx')).length).toBeGreaterThan(10_000);
}, 60_000);

test('who does not see the minutes does not see their documents', async () => {
  const { minutes, api, stranger, coordinator } = await newMinutes(written, 'draft');
  const path = `/api/minutes/${minutes.id}/document`;
  expect((await asVisitor(portal).raw(path)).status).toBe(401);
  expect((await api.raw(path)).status).toBe(404);
  expect((await (await as(portal, stranger)).raw(path)).status).toBe(404);
  const own = await as(portal, coordinator);
  expect((await own.raw(`${path}?format=exe`)).status).toBe(422);
  expect((await own.raw(`${path}?audience=everybody`)).status).toBe(422);
  const draft = await own.raw(path);
  expect(draft.headers.get('content-disposition')).toContain('_Entwurf.pdf');
});
