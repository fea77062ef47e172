import type {
  AttendanceState,
  DateAnswerValue,
  MeetingState,
  ReplyChannel,
  ReplyValue,
  RightsLicence,
  RightsScope,
  ThirdPartyMaterial,
} from '../../server/src/generated/prisma/client.js';
import type { BodySlug } from '../reference/municipalities.js';
import type { DemoCalendar, StoryDay } from './dates.js';
import type { Deck } from './decks/deck.js';
import type { Person } from './people.js';
import type { SpeakerProfile } from './speakers.js';

/** A chapter is told with a calendar at hand, so that days inside its texts move too. */
export type Chapter<Told> = (calendar: DemoCalendar) => Told;

export type MeetingStory = {
  number: number;
  title: string;
  state: MeetingState;
  on: StoryDay;
  from: string;
  to: string;
  host?: BodySlug;
  locationName: string;
  locationAddress?: string;
  onlineUrl?: string;
  /** Day the coordination made it. */
  plannedOn: StoryDay;
  invited?: InvitationStory;
  /** How the date is looked for; `on` is then the first option. */
  poll?: DatePollStory;
  /** Until when topics could be proposed, where the group's rule does not hold. */
  proposalsUntil?: StoryDay;
  proposals?: ProposalStory[];
  /** What the agenda says beyond the group's template, by TOP number. */
  agenda: Record<number, AgendaChange>;
  attendance?: AttendanceStory;
  minutes?: MinutesStory;
  /** Minutes that are still written. */
  draft?: DraftStory;
  reports?: ReportStories;
  /** Absent: nobody asked. */
  reportsRequested?: ReportRequestStory;
};

/** A poll for the date: what is offered, and what eight or nine municipalities said. */
export type DatePollStory = {
  answersUntil: [day: StoryDay, time: string];
  message: string;
  options: [day: StoryDay, from: string, to: string][];
  /** `cannotOn`: positions in `options`. */
  required: { name: string; role: string; cannotOn: number[] }[];
  /** In the order of the options; null: not said. */
  answers: {
    by: Person;
    on: StoryDay;
    values: (DateAnswerValue | null)[];
    comment?: string;
    /** The coordination, told by telephone. */
    answeredBy?: Person;
  }[];
};

/** What a municipality told beforehand; a draft is not handed in yet. */
export type ReportStory = {
  news?: string;
  ongoing?: string;
  question?: string;
  tip?: string;
  tags: string[];
  isDraft?: boolean;
  /** Told in the meeting, written down by the coordination. */
  isOral?: boolean;
};

export type ReportStories = Partial<Record<BodySlug, ReportStory>>;

export type ReportRequestStory = { on: StoryDay; at: string; answeredOn: StoryDay };

/** Who was invited when, besides the members of the day, and what they said. Everybody else has not answered. */
export type InvitationStory = {
  on: StoryDay;
  at: string;
  guests: Person[];
  replies: [Person, ReplyStory][];
};

export type ReplyStory = {
  reply: ReplyValue;
  on: StoryDay;
  channel: ReplyChannel;
  note?: string;
  isOnline?: true;
  /** Comes instead, and has answered too. */
  deputy?: Person;
};

/** A topic that a member proposed. */
export type ProposalStory = {
  by: Person;
  on: StoryDay;
  title: string;
  reason: string;
  minutes: number;
  postponed?: { on: StoryDay; answer: string };
};

/** In charge is somebody of the group, or anybody by name. */
export type AgendaChange = { title?: string; note?: string; talk?: TalkStory; inCharge?: Person | string };

/** Everybody else was there. */
export type AttendanceStory = {
  excused?: Person[];
  absent?: Person[];
  represented?: [missing: Person, by: Person][];
  guests?: { name: string; organisation: string; state?: AttendanceState }[];
  /** Accounts beyond the members of the day, such as deputies who came along. */
  besides?: Person[];
};

export type MinutesStory = {
  started: string;
  ended: string;
  chair: Person;
  minuteTaker: Person;
  circulatedOn: StoryDay;
  objectionsUntil: StoryDay;
  approvedOn?: StoryDay;
  agreeing?: AgreeingStory;
  /** One per TOP. */
  sections: SectionStory[];
};

/** Nobody but those who write has read them; what nobody wrote on yet is empty. */
export type DraftStory = Pick<MinutesStory, 'started' | 'ended' | 'chair' | 'minuteTaker' | 'sections'> & {
  writtenOn: StoryDay;
};

/** What was said about the text. Paragraphs are named by their words. */
export type AgreeingStory = {
  /** Before it was circulated one paragraph said something else. */
  drafted?: { now: string; before: string };
  comments?: { by: Person; on: StoryDay; to: string; says: string; answered?: StoryDay }[];
  wishes?: { by: Person; on: StoryDay; to: string; proposed: string; reason: string }[];
  /** After the approval. */
  amended?: { now: string; was: string; reason: string; on: StoryDay; by: Person };
};

export type SectionStory = { text: string; entries: EntryStory[] };

export type EntryStory =
  | { kind: 'information'; text: string }
  | { kind: 'agreement'; text: string }
  | { kind: 'question'; text: string }
  /** The first row heads the others. */
  | { kind: 'table'; rows: string[][] }
  | { kind: 'list'; items: string[] }
  | { kind: 'task'; text: string; by: Assignee; until: StoryDay; progress: Progress };

/** A municipality, one person, or all twelve bodies. */
export type Assignee = BodySlug | Person | 'all';

export type TaskProgress =
  | { state: 'open' }
  | { state: 'in_progress' }
  | { state: 'dropped'; why: string }
  | { state: 'done'; on: StoryDay };

/** How the task stands, with exceptions by body. */
export type Progress = { default: TaskProgress } & Partial<Record<BodySlug, TaskProgress>>;

export type TalkStory = {
  title: string;
  summary: string | null;
  speakers: SpeakerProfile[];
  files: TalkFile[];
  /** What the first of the speakers said of themselves. */
  said?: SpeakerSaid;
};

/** What a speaker gave by the link, and when the link was sent. */
export type SpeakerSaid = {
  invitedOn?: StoryDay;
  validUntil?: StoryDay;
  openedOn?: StoryDay;
  confirmedOn?: StoryDay;
  answerMessage?: string;
  biography?: string;
  technicalNeeds?: string;
  recording?: boolean;
  photo?: boolean;
};

export type TalkFile = {
  versions: FileVersionStory[];
  /** Absent: the rights are not settled yet, nobody but the coordination sees the file. */
  rights?: RightsStory;
  withdrawnOn?: StoryDay;
  /** Readers wait until then. */
  publishedFrom?: StoryDay;
  /** Position of the file whose accessible version this one is. */
  alternativeOf?: number;
  /** Who asked for an accessible version of it. */
  askedBy?: { person: Person; on: StoryDay; need: string }[];
};

export type FileVersionStory = { fileName: string; deck: Deck; uploadedOn: StoryDay; uploadedBy: Person };

export type RightsStory = {
  holder: string;
  scope: RightsScope;
  licence: RightsLicence;
  thirdParty: ThirdPartyMaterial;
  attribution?: string;
  grantedBy: string;
  grantedOn: StoryDay;
  grantedHow: 'upload_form' | 'email' | 'paper';
  validUntil?: StoryDay;
};
