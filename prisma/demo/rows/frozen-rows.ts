import { createHash } from 'node:crypto';
import type { MinutesDocument } from '../../../server/src/minutes/documents/minutes-document.schemas.js';
import { canonicalJson } from '../../../server/src/minutes/versions/rules/canonical-json.js';
import { municipalities } from '../../reference/municipalities.js';
import { stableId } from '../stable-id.js';
import type { MinutesStory } from '../story.js';
import type { WrittenSection } from './agreeing-rows.js';
import type { Scene } from './scene.js';

type Written = { id: string; meetingId: string; name: string; minutes: MinutesStory };
type Frozen = { sections: WrittenSection[]; createdAt: Date; reason: string | null; createdById: string | null };

/** Version 1.0 and its amendments, as the portal would have frozen them. */
export function addVersions(scene: Scene, written: Written, versions: Frozen[]): void {
  for (const [number, { sections, createdAt, reason, createdById }] of versions.entries()) {
    const document = JSON.parse(canonicalJson(documentOf(scene, written, sections)));
    scene.rows.minutesVersions.push({
      id: stableId(`${written.name}/version/${number}`, createdAt),
      minutesId: written.id,
      number,
      document,
      hash: Uint8Array.from(createHash('sha256').update(canonicalJson(document)).digest()),
      reason,
      createdById,
      createdAt,
    });
  }
}

function documentOf(scene: Scene, { id, meetingId, minutes }: Written, sections: WrittenSection[]): MinutesDocument {
  const { rows } = scene;
  const meeting = rows.meetings.find((one) => one.id === meetingId);
  const head = rows.minutes.find((one) => one.id === id);
  const group = rows.workingGroups.find((one) => one.id === meeting?.workingGroupId);
  const bodies = municipalities.map(({ slug, name }) => ({ id: scene.municipalityId(slug), name }));
  return {
    format: 1,
    minutesId: id,
    meetingId,
    workingGroup: group?.name ?? '',
    number: meeting?.number ?? 0,
    title: meeting?.title ?? null,
    startedAt: new Date(head?.startedAt ?? 0).toISOString(),
    endedAt: new Date(head?.endedAt ?? 0).toISOString(),
    place: [meeting?.locationName, meeting?.locationAddress].filter(Boolean).join(', '),
    chair: fullName(minutes.chair),
    minuteTaker: fullName(minutes.minuteTaker),
    attendance: attendanceOf(scene, meetingId, bodies),
    sections: sections.map((section) => ({ ...section, remark: null, talk: null, reports: [] })),
    municipalities: Object.fromEntries(bodies.map(({ id: body, name }) => [body, name])),
    people: {},
    attachments: [{ title: 'Teilnahmeliste', remark: 'intern' }],
    distribution: ['Mitglieder', 'Stellvertretungen'],
  };
}

const fullName = ({ givenName, familyName }: MinutesStory['chair']): string => `${givenName} ${familyName}`;

type Body = { id: string; name: string };

function attendanceOf({ rows }: Scene, meetingId: string, bodies: Body[]): MinutesDocument['attendance'] {
  const attended = rows.attendances.filter((one) => one.meetingId === meetingId);
  const of = (body: Body, state: string) =>
    attended.filter((one) => one.municipalityId === body.id && one.state === state).length;
  const only = (state: string) =>
    bodies.filter((body) => of(body, state) > 0 && of(body, 'present') + of(body, 'represented') === 0);
  return {
    present: bodies.flatMap((municipality) => {
      const people = of(municipality, 'present') + of(municipality, 'represented');
      return people > 0 ? [{ municipality, people }] : [];
    }),
    represented: [],
    excused: only('excused'),
    absent: only('absent'),
    guests: attended.filter(({ guestName }) => guestName).length,
  };
}
