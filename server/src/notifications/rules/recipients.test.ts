import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../access/actor.js';
import { isMailedAnyway, KIND_NAMES, KINDS } from './kinds.js';
import { kindsFor, recipients } from './recipients.js';

const person = (memberId: string, ...roles: Role[]) => ({ memberId, municipality: { id: memberId }, roles });
const group = [
  person('hanna', 'coordinator', 'member'),
  person('jost', 'coordinator'),
  person('max', 'minute_taker', 'member'),
  person('paula', 'member'),
  person('merle', 'deputy'),
  person('nele', 'guest'),
];
const who = (kind: (typeof KIND_NAMES)[number], actorId: string | null = null, memberIds?: string[]) =>
  recipients(kind, group, { actorId, memberIds }).map(({ memberId }) => memberId);

describe('who hears about what', () => {
  it('never tells who did it', () => {
    for (const kind of KIND_NAMES) expect(who(kind, 'hanna', ['hanna', 'paula'])).not.toContain('hanna');
  });

  it('never tells anybody outside the group of the day', () => {
    for (const kind of KIND_NAMES) {
      const told = who(kind, null, ['stranger', 'paula']);
      expect(told.filter((id) => !group.some(({ memberId }) => memberId === id))).toEqual([]);
    }
  });

  it('asks for dates and reports only who has a seat', () => {
    expect(who('date-poll-opened', 'hanna')).toEqual(['jost', 'max', 'paula', 'merle']);
    expect(who('report-requested')).not.toContain('nele');
  });

  it('tells the group of meetings and minutes', () => {
    expect(who('minutes-circulated', 'max')).toEqual(['hanna', 'jost', 'paula', 'merle', 'nele']);
    expect(who('meeting-cancelled', 'hanna')).toContain('nele');
  });

  it('tells the coordination what comes in', () => {
    for (const kind of ['reply-given', 'agenda-proposed', 'report-submitted', 'task-completed'] as const) {
      expect(who(kind, 'paula')).toEqual(['hanna', 'jost']);
    }
  });

  it('tells those alone whom it concerns', () => {
    expect(who('meeting-invited', 'hanna', ['paula', 'merle'])).toEqual(['paula', 'merle']);
    expect(who('agenda-proposal-answered', 'hanna', ['paula'])).toEqual(['paula']);
  });

  it('tells of a mail that cannot arrive who sent it, or the coordination of today', () => {
    expect(who('mail-undeliverable', null, ['jost'])).toEqual(['jost']);
    expect(who('mail-undeliverable', null, ['gone'])).toEqual(['hanna', 'jost']);
    expect(who('mail-undeliverable')).toEqual(['hanna', 'jost']);
  });
});

describe('kinds', () => {
  it('offers those of the coordination only to who coordinates', () => {
    expect(kindsFor(false)).not.toContain('reply-given');
    expect(kindsFor(true)).toEqual(KIND_NAMES);
  });

  it('presets mail only for what nobody mails otherwise', () => {
    const mailed = KIND_NAMES.filter((kind) => KINDS[kind].preset === 'mail');
    expect(mailed.filter((kind) => KINDS[kind].dispatches.length > 0)).toEqual([]);
    expect(KIND_NAMES.filter(isMailedAnyway)).toContain('meeting-invited');
  });
});
