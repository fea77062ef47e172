import { z } from 'zod';
import { MemberName } from '../members/members.schemas.js';
import { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { Page } from '../platform/http/page.js';
import {
  Blank,
  Cursor,
  DateOnly,
  Email,
  Id,
  Instant,
  LongText,
  PageSize,
  PlainText,
  Version,
} from '../platform/validation/primitives.js';
import { INQUIRY_STATES } from './rules/life-cycle.js';

export const InquiryKind = z
  .enum(['municipality', 'citizen', 'press', 'information_request', 'barrier'])
  .meta({ id: 'InquiryKind' });
export type InquiryKind = z.infer<typeof InquiryKind>;
export const InquiryState = z.enum(INQUIRY_STATES).meta({ id: 'InquiryState' });
export const InquiryUrgency = z.enum(['low', 'normal', 'high']).meta({ id: 'InquiryUrgency' });
export const InquiryVisibility = z.enum(['coordination', 'members', 'anonymous']).meta({ id: 'InquiryVisibility' });
export const InquiryChannel = z.enum(['portal', 'form', 'mail', 'phone']).meta({ id: 'InquiryChannel' });
export const InquiryMessageKind = z
  .enum(['received', 'query_back', 'interim_reply', 'answer', 'comment'])
  .meta({ id: 'InquiryMessageKind' });

/** What was written after the question. */
export const InquiryMessage = z
  .object({
    id: Id,
    kind: InquiryMessageKind,
    text: z.string(),
    /** Null: somebody from outside, somebody who is gone, or an asker who is not to be named. */
    author: MemberName.nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'InquiryMessage' });
export type InquiryMessage = z.infer<typeof InquiryMessage>;

export const InquiryConcern = z
  .object({ municipality: MunicipalityName, member: MemberName.nullable(), note: z.string(), createdAt: Instant })
  .meta({ id: 'InquiryConcern' });

/** Who asked, as far as the reader may know. */
export const InquiryAsker = z
  .object({
    municipality: MunicipalityName.nullable(),
    member: MemberName.nullable(),
    name: z.string().nullable(),
    organization: z.string().nullable(),
    email: z.string().nullable(),
  })
  .meta({ id: 'InquiryAsker' });

export const InquiryHead = z
  .object({
    id: Id,
    workingGroupId: Id,
    caseNumber: z.string(),
    kind: InquiryKind,
    channel: InquiryChannel,
    state: InquiryState,
    urgency: InquiryUrgency,
    visibility: InquiryVisibility,
    title: z.string(),
    topics: z.array(z.string()),
    /** "Brauche es bis" */
    wantedOn: DateOnly.nullable(),
    /** By law or by the kind. */
    dueOn: DateOnly.nullable(),
    /** One of both days has passed without an answer. */
    isOverdue: z.boolean(),
    /** Null: the reader may not know. */
    asker: InquiryAsker.nullable(),
    responsible: MemberName.nullable(),
    concernCount: z.number().int(),
    receivedAt: Instant,
    answeredAt: Instant.nullable(),
    closedAt: Instant.nullable(),
  })
  .meta({ id: 'InquiryHead' });
export type InquiryHead = z.infer<typeof InquiryHead>;

export const Inquiry = InquiryHead.extend({
  question: z.string(),
  messages: z.array(InquiryMessage),
  concerns: z.array(InquiryConcern),
  /** Who has a seat and so may say that it concerns them, in the order of the district. */
  bodies: z.array(MunicipalityName),
  /** Who could be responsible; for those who may say so, empty for others. */
  handlers: z.array(MemberName),
  /** The reader's own municipality is concerned, too; null: the reader does not say. */
  isOwnConcern: z.boolean().nullable(),
  /** To be talked about in the next meeting. */
  forMeeting: z.boolean(),
  meeting: z.object({ id: Id, number: z.number().int(), startsAt: Instant }).nullable(),
  /** Of an asker who is not to be named, what stands in title and question all the same; for those who may mend it. */
  namesInText: z.array(z.string()),
  /** Name and address of somebody from outside were removed. */
  isForgotten: z.boolean(),
  version: Version,
  abilities: z.object({
    change: z.boolean(),
    /** Let everybody know who asked. */
    name: z.boolean(),
    handle: z.boolean(),
    reply: z.boolean(),
    write: z.boolean(),
    close: z.boolean(),
    reopen: z.boolean(),
    concern: z.boolean(),
    addFiles: z.boolean(),
  }),
}).meta({ id: 'Inquiry' });
export type Inquiry = z.infer<typeof Inquiry>;

/** How many each state would show; counted up to 1,000. */
export const InquiryCounts = z
  .object({
    open: z.number().int(),
    received: z.number().int(),
    in_progress: z.number().int(),
    waiting: z.number().int(),
    overdue: z.number().int(),
    answered: z.number().int(),
    closed: z.number().int(),
    all: z.number().int(),
  })
  .meta({ id: 'InquiryCounts' });
export type InquiryCounts = z.infer<typeof InquiryCounts>;

/** Newest first. */
export const InquiryPage = Page(InquiryHead)
  .extend({
    counts: InquiryCounts,
    /** What the filter can be narrowed to, most used first. */
    topics: z.array(z.string()),
    abilities: z.object({ ask: z.boolean(), handle: z.boolean() }),
  })
  .meta({ id: 'InquiryPage' });
export type InquiryPage = z.infer<typeof InquiryPage>;

export const InquiryFilter = z.strictObject({
  workingGroupId: Id.optional(),
  /** open: the coordination still owes an answer; waiting: a query back or an interim reply went out. */
  state: z.enum(['open', 'received', 'in_progress', 'waiting', 'overdue', 'answered', 'closed']).optional(),
  /** own: asked by me or my municipality; responsible: I deal with it. */
  scope: z.enum(['own', 'responsible', 'all']).default('all'),
  kind: InquiryKind.optional(),
  topic: PlainText(60).optional(),
  /** That asked, as far as the reader may know. */
  municipalityId: Id.optional(),
  /** Case number, or part of what was asked or answered. */
  query: PlainText(100, 0).optional(),
  limit: PageSize,
  cursor: Cursor,
});
export type InquiryFilter = z.infer<typeof InquiryFilter>;

const distinct = (topics: readonly string[]): string[] => [
  ...new Map(topics.map((topic) => [topic.toLocaleLowerCase('de'), topic])).values(),
];

export const InquiryTitle = PlainText(160);
export const InquiryText = LongText(10_000).pipe(z.string().min(1));
export const InquiryTopics = z.array(PlainText(60)).max(8).transform(distinct);

const content = {
  title: InquiryTitle,
  question: InquiryText,
  topics: InquiryTopics.default([]),
  urgency: InquiryUrgency.default('normal'),
  wantedOn: Blank(DateOnly).default(null),
};

/** A municipality asks the coordination. */
export const AskQuestion = z
  .strictObject({ workingGroupId: Id, ...content, visibility: InquiryVisibility.default('members') })
  .meta({ id: 'AskQuestion' });
export type AskQuestion = z.infer<typeof AskQuestion>;

/** What came by telephone or mail, entered by the coordination. */
export const EnterInquiry = z
  .strictObject({
    workingGroupId: Id,
    ...content,
    kind: InquiryKind,
    channel: z.enum(['mail', 'phone']),
    visibility: InquiryVisibility.default('coordination'),
    /** Day on which it came; today unless told. */
    receivedOn: Blank(DateOnly).default(null),
    municipalityId: Id.nullable().default(null),
    askerName: Blank(PlainText(160)).default(null),
    askerOrganization: Blank(PlainText(160)).default(null),
    askerEmail: Blank(Email).default(null),
  })
  .refine(({ kind, municipalityId }) => (kind === 'municipality') === (municipalityId !== null), {
    path: ['municipalityId'],
    error: 'Bitte wählen Sie die Kommune, die gefragt hat.',
  })
  .meta({ id: 'EnterInquiry' });
export type EnterInquiry = z.infer<typeof EnterInquiry>;

/** What is left out stays as it is. */
export const ChangeInquiry = z
  .strictObject({
    version: Version,
    title: InquiryTitle.optional(),
    question: InquiryText.optional(),
    topics: InquiryTopics.optional(),
    urgency: InquiryUrgency.optional(),
    wantedOn: Blank(DateOnly).optional(),
    visibility: InquiryVisibility.optional(),
    /** For the coordination: a question of a citizen may be a request for information by law. */
    kind: InquiryKind.optional(),
  })
  .meta({ id: 'ChangeInquiry' });
export type ChangeInquiry = z.infer<typeof ChangeInquiry>;
