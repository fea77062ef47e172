import { expect, test } from '@jest/globals';
import { plannedItem } from './planned-item.js';

const topic = { id: 't', title: 'Schwammstadt', description: 'Was kostet sie?', proposedById: 'paula', speaker: null };

test('a topic without speaker is in charge of whoever proposed it', () => {
  expect(plannedItem(topic)).toEqual({
    kind: 'information',
    title: 'Schwammstadt',
    note: 'Was kostet sie?',
    durationMinutes: 20,
    memberId: 'paula',
    origin: 'topic',
    originId: 't',
  });
});

test('with somebody who could speak it becomes a talk that names them', () => {
  const speaker = { name: 'Dr. Karla Muster', organisation: null };
  expect(plannedItem({ ...topic, speaker })).toMatchObject({
    kind: 'talk',
    note: 'Was kostet sie?\nVorgeschlagen: Dr. Karla Muster',
    durationMinutes: 45,
    memberId: null,
  });
  expect(plannedItem({ ...topic, description: null }).note).toBeNull();
});
