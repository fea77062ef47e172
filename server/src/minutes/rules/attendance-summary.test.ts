import { describe, expect, it } from '@jest/globals';
import { summarizeAttendance } from './attendance-summary.js';

const body = (id: string) => ({ id });
const row = (municipality: string, state: 'present' | 'excused' | 'absent' | 'represented', memberId: string) => ({
  municipality: body(municipality),
  state,
  memberId,
  representative: null,
});

describe('summarizeAttendance', () => {
  it('counts people by body', () => {
    const rows = [row('kreis', 'present', 'a'), row('kreis', 'present', 'b'), row('netphen', 'excused', 'c')];
    expect(summarizeAttendance(rows)).toEqual({
      present: [{ municipality: body('kreis'), people: 2 }],
      represented: [],
      excused: [body('netphen')],
      absent: [],
      guests: 0,
    });
  });

  it('names who stood in, even when that person has a row of her own', () => {
    const represented = {
      ...row('siegen', 'represented', 'officer'),
      representative: { id: 'deputy', name: 'S. Weidenau' },
    };
    const expected = [{ municipality: body('siegen'), by: ['S. Weidenau'] }];
    expect(summarizeAttendance([represented]).represented).toEqual(expected);
    expect(summarizeAttendance([represented, row('siegen', 'present', 'deputy')]).represented).toEqual(expected);
  });

  it('calls a body present as soon as one person came in her own right', () => {
    const summary = summarizeAttendance([row('kreis', 'excused', 'a'), row('kreis', 'present', 'b')]);
    expect(summary.present).toEqual([{ municipality: body('kreis'), people: 1 }]);
    expect(summary.excused).toEqual([]);
  });

  it('counts guests apart and tells absent from excused', () => {
    const guest = { municipality: null, state: 'present' as const, memberId: null, representative: null };
    const summary = summarizeAttendance([guest, row('burbach', 'absent', 'a')]);
    expect(summary.guests).toBe(1);
    expect(summary.absent).toEqual([body('burbach')]);
  });
});
