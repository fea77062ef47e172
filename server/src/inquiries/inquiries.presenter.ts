import type { Actor } from '../access/actor.js';
import { read as readMeeting } from '../meetings/meetings.policy.js';
import { presentMemberName } from '../members/members.presenter.js';
import type { MemberName } from '../members/members.schemas.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import type { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { dayFromColumn } from '../platform/clock/calendar-day.js';
import * as inquiriesPolicy from './inquiries.policy.js';
import type { InquiryHeadRecord, InquiryMeeting, InquiryRecord } from './inquiries.repository.js';
import type { Inquiry, InquiryHead, InquiryMessage } from './inquiries.schemas.js';
import { namesIn, namesOf, withoutNames } from './rules/anonymity.js';
import { isOverdue } from './rules/life-cycle.js';

/** Beside the record: municipalities and coordination of the group, where it stands on an agenda, and today (YYYY-MM-DD). */
export type Surroundings = {
  bodies: readonly MunicipalityName[];
  handlers: readonly MemberName[];
  meeting: InquiryMeeting | null;
  today: string;
};

/** What stands in list rows. The title is cut as the text is. */
export function presentInquiryHead(actor: Actor, inquiry: InquiryHeadRecord, today: string): InquiryHead {
  const dueOn = inquiry.dueOn && dayFromColumn(inquiry.dueOn);
  const wantedOn = inquiry.wantedOn && dayFromColumn(inquiry.wantedOn);
  return {
    id: inquiry.id,
    workingGroupId: inquiry.workingGroupId,
    caseNumber: inquiry.caseNumber,
    kind: inquiry.kind,
    channel: inquiry.channel,
    state: inquiry.state,
    urgency: inquiry.urgency,
    visibility: inquiry.visibility,
    title: withoutNames(inquiry.title, hiddenFrom(actor, inquiry)),
    topics: inquiry.topics,
    wantedOn,
    dueOn,
    isOverdue: isOverdue({ state: inquiry.state, dueOn, wantedOn }, today),
    asker: presentAsker(actor, inquiry),
    responsible: inquiry.responsible && presentMemberName(inquiry.responsible),
    concernCount: inquiry._count.concerns,
    receivedAt: inquiry.receivedAt.toISOString(),
    answeredAt: inquiry.answeredAt?.toISOString() ?? null,
    closedAt: inquiry.closedAt?.toISOString() ?? null,
  };
}

export function presentInquiry(
  actor: Actor,
  inquiry: InquiryRecord,
  { bodies, handlers, meeting, today }: Surroundings,
): Inquiry {
  const hidden = hiddenFrom(actor, inquiry);
  const seat = inquiriesPolicy.seatOf(actor, inquiry);
  const abilities = inquiriesPolicy.abilities(actor, inquiry);
  const { workingGroupId } = inquiry;
  return {
    ...presentInquiryHead(actor, inquiry, today),
    question: withoutNames(inquiry.question, hidden),
    messages: inquiry.messages.map((message) => presentMessage(actor, inquiry, message, hidden)),
    concerns: inquiry.concerns.map(({ municipality, member, note, createdAt }) => ({
      municipality: presentMunicipalityName(municipality),
      member: member && presentMemberName(member),
      note: withoutNames(note, hidden),
      createdAt: createdAt.toISOString(),
    })),
    bodies: bodies.map(presentMunicipalityName),
    handlers: abilities.handle ? [...handlers] : [],
    isOwnConcern: abilities.concern ? inquiry.concerns.some(({ municipalityId }) => municipalityId === seat) : null,
    forMeeting: inquiry.forMeeting,
    meeting:
      meeting && readMeeting(actor, { workingGroupId, state: meeting.state })
        ? { id: meeting.id, number: meeting.number, startsAt: meeting.startsAt.toISOString() }
        : null,
    namesInText:
      abilities.change && isUnnamed(inquiry) ? namesIn(`${inquiry.title}\n${inquiry.question}`, namesOf(inquiry)) : [],
    isForgotten: inquiry.forgottenAt !== null,
    version: inquiry.version,
    abilities,
  };
}

type Message = InquiryRecord['messages'][number];

/** What the asker writes on is as little signed as the question. */
function presentMessage(
  actor: Actor,
  inquiry: InquiryRecord,
  { id, kind, text, member, createdAt }: Message,
  hidden: readonly string[],
): InquiryMessage {
  const isSigned = kind !== 'received' || inquiriesPolicy.knowAsker(actor, inquiry);
  return {
    id,
    kind,
    text: withoutNames(text, hidden),
    author: isSigned && member ? presentMemberName(member) : null,
    createdAt: createdAt.toISOString(),
  };
}

function presentAsker(actor: Actor, inquiry: InquiryHeadRecord): InquiryHead['asker'] {
  if (!inquiriesPolicy.knowAsker(actor, inquiry)) return null;
  const isKnown = inquiriesPolicy.knowPerson(actor, inquiry);
  return {
    municipality: inquiry.municipality && presentMunicipalityName(inquiry.municipality),
    member: inquiry.member && presentMemberName(inquiry.member),
    name: isKnown ? inquiry.askerName : null,
    organization: isKnown ? inquiry.askerOrganization : null,
    email: isKnown ? inquiry.askerEmail : null,
  };
}

type Asked = Pick<
  InquiryHeadRecord,
  | 'workingGroupId'
  | 'visibility'
  | 'municipalityId'
  | 'memberId'
  | 'member'
  | 'municipality'
  | 'askerName'
  | 'askerOrganization'
  | 'askerEmail'
>;

/** The names that nobody but those in the know may read, wherever they stand. */
export const hiddenFrom = (actor: Actor, inquiry: Asked): string[] =>
  inquiriesPolicy.knowPerson(actor, inquiry) ? [] : hiddenFromMembers(inquiry);

/** Of a municipality that does not mind, only what somebody left by telephone is kept back. */
const hiddenFromMembers = (inquiry: Asked): string[] =>
  isUnnamed(inquiry) ? namesOf(inquiry) : namesOf({ ...inquiry, member: null, municipality: null });

const isUnnamed = ({ visibility, municipalityId }: Asked): boolean =>
  visibility !== 'members' || municipalityId === null;

/** Title and text as all who see it may find them. What only its own people see stays as it is. */
export function openTextOf(inquiry: InquiryRecord): { openTitle: string; openText: string } {
  const hidden = inquiry.visibility === 'coordination' ? [] : hiddenFromMembers(inquiry);
  const texts = [inquiry.question, ...inquiry.messages.map(({ text }) => text)];
  return { openTitle: withoutNames(inquiry.title, hidden), openText: withoutNames(texts.join('\n\n'), hidden) };
}
