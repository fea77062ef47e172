import type { Actor } from '../../access/actor.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { presentSpeaker } from '../talks.presenter.js';
import { endsSoon, type Keeping, keptUntil } from './rules/kept-until.js';
import * as speakersPolicy from './speakers.policy.js';
import type { SpeakerEntryRecord } from './speakers.repository.js';
import type { SpeakerEntry } from './speakers.schemas.js';

export function presentSpeakerEntry(actor: Actor, speaker: SpeakerEntryRecord, today: string): SpeakerEntry {
  const subject = subjectOf(speaker);
  const isManaged = speakersPolicy.coordinate(actor, subject);
  const keeping = keepingOf(speaker);
  const hasContact = speaker.email !== null || speaker.phone !== null || speaker.remark !== null;
  return {
    ...presentSpeaker(speaker, isManaged ? 'manage' : 'read'),
    phone: isManaged ? speaker.phone : null,
    topics: speaker.topics,
    talks: talksOf(speaker),
    remark: isManaged ? speaker.remark : null,
    keptUntil: isManaged && hasContact ? keptUntil(keeping) : null,
    keptUntilChosen: isManaged ? keeping.chosen : null,
    endsSoon: isManaged && hasContact && endsSoon(keeping, today),
    version: speaker.version,
    abilities: speakersPolicy.abilities(actor, subject),
  };
}

export const subjectOf = ({ workingGroupId, talks, _count }: SpeakerEntryRecord) => ({
  workingGroupIds: [...(workingGroupId ? [workingGroupId] : []), ...talks.map(({ talk }) => talk.workingGroupId)],
  hasTalks: _count.talks > 0,
});

type KeptRecord = Pick<SpeakerEntryRecord, 'keptUntil' | 'createdAt'> & {
  talks: Array<{ talk: { agendaItem: { meeting: { startsAt: Date } } | null } }>;
};

export function keepingOf({ keptUntil: chosen, createdAt, talks }: KeptRecord): Keeping {
  const times = talks.flatMap(({ talk }) => talk.agendaItem?.meeting.startsAt.getTime() ?? []);
  return {
    chosen: chosen && dayFromColumn(chosen),
    recordedAt: createdAt,
    lastTalkAt: times.length > 0 ? new Date(Math.max(...times)) : null,
  };
}

function talksOf({ talks }: SpeakerEntryRecord): SpeakerEntry['talks'] {
  return talks
    .flatMap(({ talk: { id, title, agendaItem } }) =>
      agendaItem
        ? [{ id, title, meeting: { ...agendaItem.meeting, startsAt: agendaItem.meeting.startsAt.toISOString() } }]
        : [],
    )
    .toSorted((one, other) => other.meeting.startsAt.localeCompare(one.meeting.startsAt));
}
