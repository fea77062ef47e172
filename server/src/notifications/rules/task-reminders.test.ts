import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../access/actor.js';
import { occasions, reminded } from './task-reminders.js';

const today = '2026-11-22';
const task = { dueOn: null, followUpOn: null, municipalityId: 'hilchenbach', memberId: null };
const keys = (given: Partial<Record<'dueOn' | 'followUpOn', string>>) =>
  occasions({ ...task, ...given }, today).map(({ key }) => key);

describe('occasions', () => {
  it('tells three days before, the day after and once more after a week', () => {
    expect(keys({ dueOn: '2026-11-26' })).toEqual([]);
    expect(keys({ dueOn: '2026-11-25' })).toEqual(['due:2026-11-25']);
    expect(keys({ dueOn: '2026-11-22' })).toEqual(['due:2026-11-22']);
    expect(keys({ dueOn: '2026-11-21' })).toEqual(['overdue:2026-11-21']);
    expect(keys({ dueOn: '2026-11-14' })).toEqual(['overdue-again:2026-11-14']);
    expect(keys({ dueOn: '2026-11-07' })).toEqual([]);
  });

  it('tells on the day on which it is to be looked at again, also beside the other', () => {
    expect(keys({ followUpOn: '2026-11-23' })).toEqual([]);
    expect(keys({ followUpOn: '2026-11-22', dueOn: '2026-11-24' })).toEqual(['due:2026-11-24', 'follow-up:2026-11-22']);
    expect(keys({ followUpOn: '2026-11-01' })).toEqual([]);
  });
});

describe('reminded', () => {
  const person = (memberId: string, id: string, ...roles: Role[]) => ({ memberId, municipality: { id }, roles });
  const paula = person('paula', 'hilchenbach', 'member');
  const merle = person('merle', 'hilchenbach', 'deputy');
  const guest = person('guest', 'hilchenbach', 'guest');
  const greta = person('greta', 'burbach', 'member');

  it('is the person whose task it is', () => {
    expect(reminded({ ...task, memberId: 'merle' }, [paula, merle, greta])).toEqual([merle]);
  });

  it('is the municipality, when the person has left or there is none', () => {
    expect(reminded(task, [paula, merle, guest, greta])).toEqual([paula]);
    expect(reminded({ ...task, memberId: 'gone' }, [paula, merle])).toEqual([paula]);
    expect(reminded(task, [merle, guest, greta])).toEqual([merle]);
    expect(reminded(task, [guest, greta])).toEqual([]);
  });
});
