import { expect, test } from '@jest/globals';
import { isAuthenticated } from './authentication-results.js';

const US = 'mx.kreis.example';
const PAULA = 'paula@hilchenbach.example';
const says = (...fields: string[]) => isAuthenticated(fields, US, PAULA);

test.each([
  'mx.kreis.example; dmarc=pass (p=none dis=none) header.from=hilchenbach.example',
  'MX.kreis.example 1; spf=pass smtp.mailfrom=x@list.example; dkim=pass header.d=hilchenbach.example',
  'mx.kreis.example;\n dkim=fail header.d=hilchenbach.example;\n dkim=pass reason="good key" header.i=@hilchenbach.example',
])('the sender is who they say: %j', (field) => {
  expect(says(field)).toBe(true);
});

test('a signature of the domain above is one, of a domain below or of a top level is none', () => {
  const from = (address: string, signer: string) =>
    isAuthenticated([`${US}; dkim=pass header.d=${signer}`], US, address);
  expect(from('paula@rathaus.hilchenbach.example', 'hilchenbach.example')).toBe(true);
  expect(from(PAULA, 'list.hilchenbach.example')).toBe(false);
  expect(from(PAULA, 'example')).toBe(false);
  expect(from('paula@evilhilchenbach.example', 'hilchenbach.example')).toBe(false);
});

test.each([
  ['nothing said', []],
  ['another server', ['mx.evil.example; dmarc=pass header.from=hilchenbach.example']],
  ['a failure', [`${US}; dmarc=fail header.from=hilchenbach.example; spf=pass`]],
  ['another domain', [`${US}; dmarc=pass header.from=evil.example; dkim=pass header.d=evil.example`]],
  ['nobody named', [`${US}; dmarc=pass; dkim=pass`]],
  ['a forged field below ours', [`${US}; dmarc=fail`, `${US}; dmarc=pass header.from=hilchenbach.example`]],
  ['words in a comment', [`${US}; spf=fail (; dmarc=pass header.from=hilchenbach.example)`]],
  ['words in quotes', [`${US}; spf=fail smtp.mailfrom="; dmarc=pass header.from=hilchenbach.example ;"@evil.example`]],
  ['quotes in a comment', [`${US}; spf=fail (" \\) ; dmarc=pass header.from=hilchenbach.example ")`]],
  ['an encoded word', [`${US}; spf=fail =?utf-8?q?;_dmarc=3Dpass_header.from=3Dhilchenbach.example?=`]],
])('%s: not proven', (_, fields) => {
  expect(says(...fields)).toBe(false);
});

test('a field made to be slow is read at once', () => {
  const began = performance.now();
  says(`${US}; ${'(('.repeat(30_000)}${'dkim=pass '.repeat(30_000)}`);
  expect(performance.now() - began).toBeLessThan(10_000);
});
