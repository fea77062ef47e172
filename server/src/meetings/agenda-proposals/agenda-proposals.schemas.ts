import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Blank, DateOnly, Id, Instant, LongText, PlainText, Version } from '../../platform/validation/primitives.js';
import { AgendaItemKind } from '../agenda/agenda.schemas.js';

export const AgendaProposalState = z
  .enum(['open', 'accepted', 'postponed', 'declined'])
  .meta({ id: 'AgendaProposalState' });
export type AgendaProposalState = z.infer<typeof AgendaProposalState>;

export const AgendaProposal = z
  .object({
    id: Id,
    kind: AgendaItemKind,
    title: z.string(),
    reason: z.string().nullable(),
    durationMinutes: z.number().int().nullable(),
    state: AgendaProposalState,
    /** Null: the person is not known any more. */
    proposer: z.object({ id: Id, name: z.string() }).nullable(),
    municipality: MunicipalityName,
    /** Word of the coordination. */
    answer: z.string().nullable(),
    decidedAt: Instant.nullable(),
    /** What it became. */
    agendaItem: z.object({ number: z.string(), meetingId: Id, meetingNumber: z.number().int() }).nullable(),
    version: Version,
    createdAt: Instant,
    abilities: z.object({ update: z.boolean(), withdraw: z.boolean(), accept: z.boolean(), putOff: z.boolean() }),
  })
  .meta({ id: 'AgendaProposal' });
export type AgendaProposal = z.infer<typeof AgendaProposal>;

export const AgendaProposalList = z
  .object({
    items: z.array(AgendaProposal),
    /** Last day to propose, inclusive. */
    until: DateOnly,
    abilities: z.object({ propose: z.boolean(), setDeadline: z.boolean() }),
  })
  .meta({ id: 'AgendaProposalList' });
export type AgendaProposalList = z.infer<typeof AgendaProposalList>;

const Duration = z.number().int().min(1).max(600).nullable();
const Reason = Blank(LongText(2000));

export const ProposeAgendaItem = z
  .strictObject({
    title: PlainText(240),
    reason: Reason.default(null),
    durationMinutes: Duration.default(null),
    kind: AgendaItemKind.default('information'),
  })
  .meta({ id: 'ProposeAgendaItem' });
export type ProposeAgendaItem = z.infer<typeof ProposeAgendaItem>;

export const ChangeAgendaProposal = z
  .strictObject({
    version: Version,
    title: PlainText(240).optional(),
    reason: Reason.optional(),
    durationMinutes: Duration.optional(),
    kind: AgendaItemKind.optional(),
  })
  .meta({ id: 'ChangeAgendaProposal' });
export type ChangeAgendaProposal = z.infer<typeof ChangeAgendaProposal>;

const Answer = Blank(LongText(1000)).default(null);

/** `version` is the proposal's. Without a position it comes before "Verschiedenes". */
export const AcceptAgendaProposal = z
  .strictObject({ version: Version, position: z.number().int().min(0).max(500).optional(), answer: Answer })
  .meta({ id: 'AcceptAgendaProposal' });
export type AcceptAgendaProposal = z.infer<typeof AcceptAgendaProposal>;

/** For a postponement or a rejection, with a word. */
export const AnswerAgendaProposal = z
  .strictObject({ version: Version, answer: Answer })
  .meta({ id: 'AnswerAgendaProposal' });
export type AnswerAgendaProposal = z.infer<typeof AnswerAgendaProposal>;

/** Last day to propose, inclusive; null: as the group's rule has it. */
export const ProposalDeadline = z
  .strictObject({ version: Version, until: DateOnly.nullable() })
  .meta({ id: 'ProposalDeadline' });
export type ProposalDeadline = z.infer<typeof ProposalDeadline>;
