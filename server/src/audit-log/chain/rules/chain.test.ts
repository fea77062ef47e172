import { expect, test } from '@jest/globals';
import { authorOf, BEGINNING, digestOf, follow, type Head, type Link, linkTo, type SealedContent } from './chain.js';

const MAX = '01930000-0000-7000-8000-000000000001';
const entry = (id: bigint, details = '{}'): SealedContent => ({
  id,
  at: new Date('2026-11-22T11:00:00Z'),
  memberId: MAX,
  author: authorOf({ id, memberId: MAX }),
  action: 'meeting.moved',
  subjectType: 'meeting',
  subjectId: '01930000-0000-7000-8000-000000000047',
  details,
});

function chain(entries: readonly SealedContent[]): Link[] {
  let head: Head = BEGINNING;
  return entries.map((content) => {
    const digest = digestOf(content);
    head = linkTo(head, digest);
    return { ...head, digest, content };
  });
}

const three = () => chain([entry(1n), entry(2n, '{"title": ["a", "b"]}'), entry(7n)]);

test('a chain that nobody touched is followed to its head, in one piece or in several', () => {
  const links = three();
  const whole = follow(BEGINNING, links);
  expect(whole).toEqual({ head: { position: 3n, link: links[2]?.link } });
  const first = follow(BEGINNING, links.slice(0, 1));
  expect('head' in first && follow(first.head, links.slice(1))).toEqual(whole);
});

test('a changed word shows where it stands, also when its digest was made to fit', () => {
  const changed = { ...entry(2n), details: '{"title": ["a", "c"]}' };
  const fault = { fault: { kind: 'changed', position: 2n } };
  expect(
    follow(
      BEGINNING,
      three().map((link, place) => (place === 1 ? { ...link, content: changed } : link)),
    ),
  ).toEqual(fault);
  const fitted = (link: Link) => ({ ...link, content: changed, digest: digestOf(changed) });
  expect(
    follow(
      BEGINNING,
      three().map((link, place) => (place === 1 ? fitted(link) : link)),
    ),
  ).toEqual(fault);
});

test('an entry that is gone, or one slipped in, shows at its place', () => {
  const [first, second, third] = three();
  expect(
    follow(
      BEGINNING,
      [first, third].flatMap((link) => link ?? []),
    ),
  ).toEqual({ fault: { kind: 'missing', position: 2n } });
  expect(
    follow(
      BEGINNING,
      [second, third].flatMap((link) => link ?? []),
    ),
  ).toEqual({ fault: { kind: 'missing', position: 1n } });
  const twice = [first, second, second, third].flatMap((link) => link ?? []);
  expect(follow(BEGINNING, twice)).toEqual({ fault: { kind: 'missing', position: 3n } });
});

test('what was forgotten after its period leaves the chain whole', () => {
  const forgotten = three().map((link, place) => (place === 1 ? { ...link, content: null } : link));
  expect(follow(BEGINNING, forgotten)).toEqual(follow(BEGINNING, three()));
});

test('who goes leaves the chain whole; who is put in their place shows', () => {
  const by = (memberId: string | null) =>
    three().map((link, place) =>
      place === 1 ? { ...link, content: { ...entry(2n, '{"title": ["a", "b"]}'), memberId } } : link,
    );
  expect(follow(BEGINNING, by(null))).toEqual(follow(BEGINNING, three()));
  const other = '01930000-0000-7000-8000-000000000002';
  expect(follow(BEGINNING, by(other))).toEqual({ fault: { kind: 'changed', position: 2n } });
});
