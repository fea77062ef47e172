import { expect, test } from '@jest/globals';
import { requireAnswers } from './answers.js';

const options = [{ id: 'a' }, { id: 'b' }];

test('some may be left open', () => {
  expect(() => requireAnswers([{ optionId: 'b' }], options)).not.toThrow();
  expect(() => requireAnswers([], options)).not.toThrow();
});

test('what is gone, and what is answered twice, is said at its place', () => {
  expect(() => requireAnswers([{ optionId: 'a' }, { optionId: 'c' }], options)).toThrow(
    expect.objectContaining({
      errors: [{ pointer: '#/answers/1/optionId', detail: 'Diesen Terminvorschlag gibt es nicht mehr.' }],
    }),
  );
  expect(() => requireAnswers([{ optionId: 'a' }, { optionId: 'a' }], options)).toThrow(
    expect.objectContaining({
      errors: [{ pointer: '#/answers/1/optionId', detail: 'Zu diesem Terminvorschlag steht schon eine Antwort.' }],
    }),
  );
});
