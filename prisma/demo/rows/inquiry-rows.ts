import { legalDeadline } from '../../../server/src/inquiries/deadlines/rules/legal-deadline.js';
import { namesOf, withoutNames } from '../../../server/src/inquiries/rules/anonymity.js';
import { CASE_PREFIX, caseNumber } from '../../../server/src/inquiries/rules/case-number.js';
import { nameOf } from '../../reference/municipalities.js';
import { type InquiryStory, inquiries } from '../inquiries.js';
import type { Person } from '../people.js';
import { stableId } from '../stable-id.js';
import { arbeitskreis } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { memberId, type Scene } from './scene.js';

const receivedAt = ({ calendar }: Scene, { on }: InquiryStory) => calendar.at(on, '09:25');
export const inquiryId = (scene: Scene, story: InquiryStory) =>
  stableId(`inquiry/${story.number}/${story.on}`, receivedAt(scene, story));

/** What was asked, what was said, and the count of the case numbers. */
export function addInquiries(scene: Scene): void {
  const last = new Map<number, number>();
  for (const story of inquiries) {
    addInquiry(scene, story);
    const year = Number(scene.calendar.year(story.on));
    last.set(year, Math.max(last.get(year) ?? 0, story.number));
  }
  for (const [year, count] of last) scene.rows.inquiryCounters.push({ prefix: CASE_PREFIX, year, last: count });
}

function addInquiry(scene: Scene, story: InquiryStory): void {
  const { rows, calendar } = scene;
  const id = inquiryId(scene, story);
  const { kind, state, visibility, title, question, topics, urgency = 'normal', messages = [] } = story;
  const at = receivedAt(scene, story);
  const dueOn = legalDeadline(kind, calendar.day(story.on));
  const answer = messages.find((message) => message.kind === 'answer');
  const hidden = visibility === 'coordination' ? [] : hiddenNames(story);
  const texts = [question, ...messages.map(({ text }) => text)];
  rows.inquiries.push({
    ...{ id, kind, state, visibility, title, question, topics, urgency },
    workingGroupId: groupId(scene, arbeitskreis),
    caseNumber: caseNumber(CASE_PREFIX, Number(calendar.year(story.on)), story.number),
    channel: story.channel ?? 'portal',
    openTitle: withoutNames(title, hidden),
    openText: withoutNames(texts.join('\n\n'), hidden),
    wantedOn: story.wantedOn === undefined ? null : calendar.column(story.wantedOn),
    dueOn: dueOn === null ? null : new Date(`${dueOn}T00:00:00Z`),
    ...askerOf(scene, story),
    responsibleId: story.responsible ? memberId(scene, story.responsible) : null,
    forMeeting: story.forMeeting ?? false,
    receivedAt: at,
    createdAt: at,
    answeredAt: answer ? calendar.at(answer.on, '14:10') : null,
    closedAt: story.closedOn === undefined ? null : calendar.at(story.closedOn, '16:00'),
    version: 1 + messages.length,
  });
  addWords(scene, id, story);
}

function addWords(scene: Scene, inquiryId: string, story: InquiryStory): void {
  const { rows, calendar } = scene;
  for (const [index, { kind, by, on, text }] of (story.messages ?? []).entries()) {
    const createdAt = calendar.at(on, `14:${10 + index}`);
    const id = stableId(`inquiry-message/${inquiryId}/${index}`, createdAt);
    rows.inquiryMessages.push({ id, inquiryId, kind, text, memberId: by && memberId(scene, by), createdAt });
  }
  for (const [index, { by, on, text }] of (story.notes ?? []).entries()) {
    const createdAt = calendar.at(on, `15:${10 + index}`);
    const id = stableId(`inquiry-note/${inquiryId}/${index}`, createdAt);
    rows.inquiryNotes.push({ id, inquiryId, text, memberId: memberId(scene, by), createdAt, updatedAt: createdAt });
  }
  if (story.draft) {
    const { by, on, text } = story.draft;
    const written = { updatedById: memberId(scene, by), updatedAt: calendar.at(on, '16:20') };
    rows.inquiryDrafts.push({ inquiryId, text, ...written });
  }
  for (const [slug, note] of story.concerns ?? []) {
    const municipalityId = scene.municipalityId(slug);
    rows.inquiryConcerns.push({ inquiryId, municipalityId, note, createdAt: calendar.at(story.on, '17:00') });
  }
}

const isMember = (by: InquiryStory['by']): by is Person => 'body' in by;

function askerOf(scene: Scene, { by }: InquiryStory) {
  if (isMember(by)) return { memberId: memberId(scene, by), municipalityId: scene.municipalityId(by.body) };
  return { askerName: by.name, askerOrganization: by.organization ?? null, askerEmail: by.email };
}

/** As the portal keeps them back. */
function hiddenNames({ by, visibility }: InquiryStory): string[] {
  const nobody = { member: null, municipality: null, askerName: null, askerOrganization: null, askerEmail: null };
  if (!isMember(by)) {
    return namesOf({ ...nobody, askerName: by.name, askerOrganization: by.organization ?? null, askerEmail: by.email });
  }
  if (visibility !== 'anonymous') return [];
  const { givenName, familyName, body } = by;
  return namesOf({ ...nobody, member: { givenName, familyName }, municipality: { name: nameOf(body) } });
}
