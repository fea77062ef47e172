import { expect, test } from '@jest/globals';
import { NewPassword } from './password-rules.js';

test.each(['äß€😀 Hügel und Tal', 'kleinbuchstaben', `${'lang '.repeat(40)}und bunt`, 'mit Leerzeichen am Ende '])(
  'takes %j exactly as it is',
  (password) => expect(NewPassword.parse(password)).toBe(password),
);

test.each(['elf Zeichen', 'aaaaaaaaaaaaaaaa', 'Passwort123!', 'Sommer2026!!', 'Klimaportal2026', 'x'.repeat(257)])(
  'refuses %j',
  (password) => expect(NewPassword.safeParse(password).success).toBe(false),
);
