const LONGEST = 75;
const ASCII = /^[\x20-\x7e\t]*$/;

/** Content lines of at most 75 octets (RFC 5545 3.1), cut between characters; what follows begins with a space. */
export const folded = (lines: string): string => lines.split('\r\n').map(foldedLine).join('\r\n');

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
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
