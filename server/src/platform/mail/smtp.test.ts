import { expect, test } from '@jest/globals';
import { judge } from './smtp.js';

const failure = (message: string, properties: object) => Object.assign(new Error(message), properties);

test.each([
  ['no such person', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'refused'],
  ['message refused', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'refused'],
  ['too large for the server', { code: 'EMESSAGE', command: 'MAIL FROM' }, 'refused'],
  ['Invalid recipient "x"', { code: 'EENVELOPE', command: 'API' }, 'refused'],
  ['greylisted', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 }, 'busy'],
  ['later', { code: 'EMESSAGE', command: 'DATA', responseCode: 451 }, 'busy'],
  ['silent after the greeting', { code: 'ETIMEDOUT', command: 'CONN' }, 'busy'],
  ['given up', { name: 'AbortError', code: 'EABORT' }, 'busy'],
  ['wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'unreachable'],
  ['sender refused', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553 }, 'unreachable'],
  ['Invalid sender "x"', { code: 'EENVELOPE', command: 'API' }, 'unreachable'],
  ['server not at home', { code: 'ESOCKET', command: 'CONN' }, 'unreachable'],
  ['greeting with 554', { code: 'EPROTOCOL', command: 'CONN', responseCode: 554 }, 'unreachable'],
  ['no such host', { code: 'EDNS', command: 'CONN' }, 'unreachable'],
] as const)('%s', (message, properties, expected) => {
  expect(judge(failure(message, properties), false)).toBe(expected);
});

test('a connection that breaks after the message leaves a doubt; an answer does not', () => {
  expect(judge(failure('closed', { code: 'ECONNECTION', command: 'CONN' }), true)).toBe('in_doubt');
  expect(judge(failure('timeout', { code: 'ETIMEDOUT', command: 'CONN' }), true)).toBe('in_doubt');
  expect(judge(failure('later', { code: 'EMESSAGE', command: 'DATA', responseCode: 451 }), true)).toBe('busy');
});

test('whatever is thrown is judged', () => {
  for (const thrown of [undefined, null, 'words', 7, {}]) expect(judge(thrown, false)).toBe('busy');
});
