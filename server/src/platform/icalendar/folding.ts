const LONGEST = 75;
const ASCII = /^[\x20-\x7e\t]*$/;

/** Content lines of at most 75 octets (RFC 5545 3.1), cut between characters; what follows begins with a space. */
export function folded(lines: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let begin = 0; begin < lines.length; ) {
    const found = lines.indexOf('\r\n', begin);
    const end = found < 0 ? lines.length : found;
    const line = lines.slice(begin, end);
    const cut = foldedLine(line);
    if (cut !== line) {
      kept.push(lines.slice(from, begin), cut);
      from = end;
    }
    begin = end + 2;
  }
  return kept.join('') + lines.slice(from);
}

function foldedLine(line: string): string {
  // No character has more than three octets per unit.
  if (line.length * 3 <= LONGEST) return line;
  if (ASCII.test(line)) return line.length <= LONGEST ? line : pieces(line).join('\r\n ');
  return Buffer.byteLength(line) <= LONGEST ? line : cutBetweenCharacters(line);
}

function pieces(line: string): string[] {
  const cut = [line.slice(0, LONGEST)];
  for (let at = LONGEST; at < line.length; at += LONGEST - 1) cut.push(line.slice(at, at + LONGEST - 1));
  return cut;
}

function cutBetweenCharacters(line: string): string {
  const cut: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > LONGEST) {
      cut.push(line.slice(from, at));
      from = at;
      octets = 1;
    }
    octets += size;
    at += codePoint < 0x10000 ? 1 : 2;
  }
  return [...cut, line.slice(from)].join('\r\n ');
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
