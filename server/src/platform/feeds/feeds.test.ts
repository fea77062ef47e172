import { expect, test } from '@jest/globals';
import { datesInCalendar } from './dates-in-calendar.js';
import { datesInNews } from './dates-in-news.js';
import { dateInWords } from './dates-in-words.js';
import { plainWords, webAddress } from './plain-words.js';

const window = { from: new Date('2026-11-22T11:00:00Z'), to: new Date('2028-01-01T00:00:00Z') };
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...events, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

test('dates of a calendar are told in their zone, the whole day, or at home when it names none', () => {
  const dates = datesInCalendar(
    calendar(
      event('UID:a', 'SUMMARY:Fachtag', 'DTSTART;TZID=Europe/Berlin:20270422T130000', 'DTEND:20270422T150000Z'),
      event('UID:b', 'SUMMARY:Messe', 'DTSTART;VALUE=DATE:20270301', 'DTEND;VALUE=DATE:20270303'),
      event(
        'UID:c',
        'SUMMARY:Schwebend',
        'DTSTART:20270105T100000',
        'DESCRIPTION:<b>Eins\\nZwei</b>',
        'URL:javascript:x',
      ),
      event('UID:d', 'SUMMARY:Geheim', 'CLASS:PRIVATE', 'DTSTART:20270105T100000Z'),
      event('UID:e', 'SUMMARY:Abgesagt', 'STATUS:CANCELLED', 'DTSTART:20270105T100000Z'),
      event('UID:f', 'SUMMARY:Vorbei', 'DTSTART:20200105T100000Z'),
      event('SUMMARY:Ohne Kennung', 'DTSTART:20270105T100000Z'),
    ),
    window,
  );
  expect(
    dates.map(({ uid, startsAt, endsAt, isAllDay }) => [uid, startsAt.toISOString(), endsAt?.toISOString(), isAllDay]),
  ).toEqual([
    ['c', '2027-01-05T09:00:00.000Z', undefined, false],
    ['b', '2027-02-28T23:00:00.000Z', '2027-03-02T23:00:00.000Z', true],
    ['a', '2027-04-22T11:00:00.000Z', '2027-04-22T15:00:00.000Z', false],
  ]);
  expect(dates[0]).toMatchObject({ summary: 'Eins Zwei', url: null });
});

test('a repeated date is told one by one, without the one left out, and never without end', () => {
  const monthly = ['UID:r', 'SUMMARY:Stammtisch', 'DTSTART;TZID=Europe/Berlin:20260107T180000'];
  const dates = datesInCalendar(
    calendar(
      event(...monthly, 'RRULE:FREQ=MONTHLY;BYDAY=1WE', 'EXDATE;TZID=Europe/Berlin:20270106T180000'),
      event(
        'UID:r',
        'SUMMARY:Stammtisch, später',
        'RECURRENCE-ID;TZID=Europe/Berlin:20261202T180000',
        'DTSTART;TZID=Europe/Berlin:20261202T190000',
      ),
    ),
    { ...window, to: new Date('2027-03-31T00:00:00Z') },
  );
  expect(dates.map(({ title, startsAt }) => [title, startsAt.toISOString()])).toEqual([
    ['Stammtisch, später', '2026-12-02T18:00:00.000Z'],
    ['Stammtisch', '2027-02-03T17:00:00.000Z'],
    ['Stammtisch', '2027-03-03T17:00:00.000Z'],
  ]);
  const endless = datesInCalendar(
    calendar(event('UID:s', 'SUMMARY:S', 'DTSTART:20270101T000000Z', 'RRULE:FREQ=SECONDLY')),
    window,
  );
  expect(endless.length).toBe(60);
});

test('news tell a date when their words name a day', () => {
  const item = (title: string, text = '') =>
    `<item><title>${title}</title><link>https://netz.example/${title.length}</link><description>${text}</description></item>`;
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Netz</title>${[
    item('Fachtag am 22.04.2027, 13:00 bis 17:00 Uhr'),
    item('Rückblick auf das Jahr'),
    item('Exkursion', 'Am 3. Mai 2027 ab 9 Uhr &lt;script&gt;alert(1)&lt;/script&gt;&lt;b&gt;im Dorf&lt;/b&gt;'),
  ].join('')}</channel></rss>`;
  expect(datesInNews(feed, window)).toEqual([
    expect.objectContaining({
      title: 'Fachtag am 22.04.2027, 13:00 bis 17:00 Uhr',
      startsAt: new Date('2027-04-22T11:00:00Z'),
      endsAt: new Date('2027-04-22T15:00:00Z'),
    }),
    expect.objectContaining({ summary: 'Am 3. Mai 2027 ab 9 Uhr im Dorf', startsAt: new Date('2027-05-03T07:00:00Z') }),
  ]);
  expect(() => datesInNews('<html><body>Hallo</body></html>', window)).toThrow();
});

test.each([
  ['am 31.02.2027', undefined],
  ['Dienstag, 9. März 2027', '2027-03-08T23:00:00.000Z'],
  ['2027-03-09T10:30', '2027-03-09T09:30:00.000Z'],
  ['09.03.2027, 10 Uhr', '2027-03-09T09:00:00.000Z'],
  ['Version 1.2.2027.4', '2027-01-31T23:00:00.000Z'],
  ['irgendwann', undefined],
])('%s', (text, expected) => {
  expect(dateInWords(text)?.startsAt.toISOString()).toBe(expected);
});

test('what strangers write becomes one plain line, and nothing but the web is linked to', () => {
  expect(plainWords('<style>a{}</style>\r\nEins &amp; <b>Zwei</b>\u202E &lt;i&gt;', 40)).toBe('Eins & Zwei <i>');
  expect(plainWords('ä'.repeat(300), 10)).toBe('äääääääää…');
  expect([webAddress('javascript:alert(1)'), webAddress('/x'), webAddress(' https://a.example/x ')]).toEqual([
    ...[null, null, 'https://a.example/x'],
  ]);
});
