import { describe, expect, it } from '@jest/globals';
import { type Standing, standingOn, summarizeAttendance } from './attendance-summary.js';

type State = 'present' | 'excused' | 'absent' | 'represented';

const body = (id: string) => ({ id });
const row = (municipality: string | null, state: State, standing: Standing = 'member', name = 'Clara') => ({
  municipality: municipality === null ? null : body(municipality),
  state,
  standing,
  name,
  representative: null as string | null,
});

describe('summarizeAttendance', () => {
  it('counts people by body', () => {
    const rows = [row('kreis', 'present'), row('kreis', 'present'), row('netphen', 'excused')];
    expect(summarizeAttendance(rows)).toEqual({
      present: [{ municipality: body('kreis'), people: 2 }],
      represented: [],
      excused: [body('netphen')],
      absent: [],
      guests: 0,
    });
  });

  it('names who stood in once, with and without a row of her own', () => {
    const represented = { ...row('siegen', 'represented'), representative: 'S. Weidenau' };
    const deputy = row('siegen', 'present', 'deputy', 'S. Weidenau');
    const expected = [{ municipality: body('siegen'), by: ['S. Weidenau'] }];
    expect(summarizeAttendance([represented]).represented).toEqual(expected);
    expect(summarizeAttendance([represented, deputy]).represented).toEqual(expected);
    expect(summarizeAttendance([row('siegen', 'excused'), deputy]).represented).toEqual(expected);
  });

  it('calls a body present as soon as one expected person came', () => {
    const summary = summarizeAttendance([row('kreis', 'excused'), row('kreis', 'present')]);
    expect(summary.present).toEqual([{ municipality: body('kreis'), people: 1 }]);
    expect(summary.excused).toEqual([]);
  });

  it('counts guests apart, whoever sends them, and tells absent from excused', () => {
    const guests = [
      row(null, 'present', 'guest'),
      row('siegen', 'present', 'guest'),
      row('siegen', 'excused', 'guest'),
    ];
    const summary = summarizeAttendance([...guests, row('burbach', 'absent')]);
    expect(summary.guests).toBe(2);
    expect(summary.present).toEqual([]);
    expect(summary.absent).toEqual([body('burbach')]);
  });
});

describe('standingOn', () => {
  const held = (role: string, given: object = {}) => ({
    workingGroupId: 'group',
    role,
    startsOn: '2026-01-01',
    endsOn: null,
    ...given,
  });

  it('is what somebody was on that day', () => {
    expect(standingOn([held('deputy'), held('minute_taker')], 'group', '2026-09-24')).toBe('member');
    expect(standingOn([held('deputy')], 'group', '2026-09-24')).toBe('deputy');
    expect(standingOn([held('guest')], 'group', '2026-09-24')).toBe('guest');
    const past = held('member', { endsOn: '2026-09-23' });
    expect(standingOn([past, held('deputy')], 'group', '2026-09-24')).toBe('deputy');
  });

  it('is that of a guest for everybody else', () => {
    expect(standingOn([], 'group', '2026-09-24')).toBe('guest');
    expect(standingOn([held('member', { workingGroupId: 'other' })], 'group', '2026-09-24')).toBe('guest');
    expect(standingOn([held('member', { startsOn: '2026-10-01' })], 'group', '2026-09-24')).toBe('guest');
  });
});
