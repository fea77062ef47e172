import { expect, test } from '@jest/globals';
import { STORY_TODAY } from '../dates.js';
import { actionPlan } from './plan.js';

test('every measure has a field and a number of its own', () => {
  const codes = actionPlan.measures.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  const fields = new Set(actionPlan.fields.map(([code]) => code));
  expect(codes.filter((code) => !fields.has(code.split(' ')[0] ?? ''))).toEqual([]);
});

test('what was said about it came one after another, and nothing from the future', () => {
  const outOfOrder = actionPlan.measures.filter(({ steps, asked }) => {
    const days = steps.map(({ on }) => on);
    return days.join() !== days.toSorted().join() || [...days, asked?.on ?? ''].some((day) => day > STORY_TODAY);
  });
  expect(outOfOrder.map(({ code }) => code)).toEqual([]);
});

test('who leads a measure is not a partner, too', () => {
  const twice = actionPlan.measures.filter(({ leads, partners = [] }) => partners.some((slug) => leads.includes(slug)));
  expect(twice.map(({ code }) => code)).toEqual([]);
});
