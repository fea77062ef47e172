import { expect, test } from '@jest/globals';
import type { Block } from '../../text/block.js';
import { openQuestions, questionsContribution } from './round-questions.js';

const block = (type: 'question' | 'paragraph', text: string): Block => ({
  type,
  attrs: { id: '00000000-0000-7000-8000-000000000000', audience: 'group' },
  content: text === '' ? [] : [{ type: 'text', text }],
});
const meeting = { id: 'm', number: 46 };

test('a question is open until the paragraph below it answers', () => {
  const blocks = [
    block('question', 'Wer zahlt?'),
    block('paragraph', 'Antwort: der Kreis.'),
    block('question', 'Wer pflegt?'),
    block('paragraph', 'Die Antwort steht aus.'),
    block('question', ' '),
  ];
  expect(openQuestions(blocks)).toEqual([{ text: 'Wer pflegt?', by: null }]);
});

test('they come as one item, each once and on one line', () => {
  const [item] = questionsContribution(meeting, [
    { text: 'Wer\npflegt?', by: null },
    { text: 'wer\npflegt?', by: null },
    { text: 'Hat jemand ein Muster?', by: 'Netphen' },
  ]);
  expect(item?.note).toBe('Offene Fragen der 46. Sitzung: wer pflegt?; Hat jemand ein Muster? (Netphen)');
  expect(questionsContribution(meeting, [])).toEqual([]);
});

test('many questions, and long ones, are cut', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ text: `${index} ${'x'.repeat(300)}`, by: null }));
  const note = questionsContribution(meeting, many)[0]?.note ?? '';
  expect(note).toMatch(/… und 3 weitere$/);
  expect(note.length).toBeLessThan(1200);
});
