import { expect, test } from '@jest/globals';
import { ProposalAnswered } from '../agenda-proposals.errors.js';
import { accepted, putOff, requireUnanswered } from './proposal-state.js';

const proposal = (state: 'open' | 'accepted' | 'postponed' | 'declined', agendaItemId: string | null = null) => ({
  state,
  agendaItemId,
});

test('an open proposal is accepted, postponed or declined', () => {
  expect(accepted(proposal('open'))).toBe('accepted');
  expect(putOff(proposal('open'), 'postponed')).toBe('postponed');
  expect(putOff(proposal('open'), 'declined')).toBe('declined');
});

test('what was postponed or declined can be accepted after all', () => {
  expect(accepted(proposal('declined'))).toBe('accepted');
  expect(accepted(proposal('postponed'))).toBe('accepted');
});

test('nothing is answered twice', () => {
  expect(() => accepted(proposal('accepted'))).toThrow(ProposalAnswered);
  expect(() => accepted(proposal('postponed', 'item'))).toThrow(ProposalAnswered);
  expect(() => putOff(proposal('declined'), 'postponed')).toThrow(ProposalAnswered);
});

test('its author changes it until it is answered', () => {
  expect(() => requireUnanswered(proposal('open'))).not.toThrow();
  expect(() => requireUnanswered(proposal('declined'))).toThrow(ProposalAnswered);
});
