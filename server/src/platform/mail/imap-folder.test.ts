import { expect, test } from '@jest/globals';
import { parseFolderAddress } from './imap-folder.js';

test('the address names server, account and folder', () => {
  expect(parseFolderAddress('imaps://portal%40kreis.example:ge%2Fheim@mail.example/Klimaportal/Eingang')).toEqual({
    host: 'mail.example',
    port: 993,
    secure: true,
    user: 'portal@kreis.example',
    password: 'ge/heim',
    folder: 'Klimaportal/Eingang',
  });
  expect(parseFolderAddress('imap://a:b@mail.example:1143')).toMatchObject({
    port: 1143,
    secure: false,
    folder: 'INBOX',
  });
});

test('what is no mailbox is said at once', () => {
  expect(() => parseFolderAddress('pop3://a:b@mail.example')).toThrow('MAILBOX_URL');
});
