export type ContentAnswer =
  | { kind: 'whole' }
  | { kind: 'part'; start: number; end: number }
  | { kind: 'not-modified' }
  | { kind: 'precondition-failed' }
  | { kind: 'unsatisfiable' };

type Asked = { method: string; headers: Record<string, string | string[] | undefined> };
type Content = { etag: string; lastModified: Date; size: number };

/** What a conditional or partial request gets: RFC 9110, 13.2.2 (order of the conditions) and 14.2 (ranges). */
export function contentAnswer({ method, headers }: Asked, content: Content): ContentAnswer {
  const header = (name: string) => (typeof headers[name] === 'string' ? headers[name] : undefined);
  const changed = Math.floor(content.lastModified.getTime() / 1000) * 1000;

  const match = header('if-match');
  const unmodifiedSince = instantOf(header('if-unmodified-since'));
  if (match === undefined ? unmodifiedSince !== undefined && changed > unmodifiedSince : !names(match, content.etag)) {
    return { kind: 'precondition-failed' };
  }
  const noneMatch = header('if-none-match');
  const modifiedSince = instantOf(header('if-modified-since'));
  const isKnown =
    noneMatch === undefined
      ? modifiedSince !== undefined && changed <= modifiedSince
      : names(noneMatch.replaceAll('W/', ''), content.etag);
  if (isKnown) return { kind: 'not-modified' };

  const range = header('range');
  const condition = header('if-range');
  const isSame = condition === undefined || condition === content.etag || instantOf(condition) === changed;
  return range === undefined || method !== 'GET' || !isSame ? { kind: 'whole' } : part(range, content.size);
}

/** One range only: who asks for several gets the whole, as the standard allows. */
function part(range: string, size: number): ContentAnswer {
  const [, first = '', last = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/.exec(range) ?? [];
  if (first === '' && last === '') return { kind: 'whole' };
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < start) return { kind: 'whole' };
  return start >= size || start > end ? { kind: 'unsatisfiable' } : { kind: 'part', start, end };
}

const names = (list: string, etag: string) => list.split(',').some((one) => one.trim() === '*' || one.trim() === etag);

function instantOf(date: string | undefined): number | undefined {
  const instant = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(instant) ? undefined : instant;
}
