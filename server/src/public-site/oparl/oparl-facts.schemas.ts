import { z } from 'zod';
import { RightsLicence } from '../../files/files.schemas.js';

const Id = z.string();
const Ids = z.array(Id);

/** What the mirror says of each type: nothing that is not there stands in it. */
export const BodyFacts = z.object({
  name: z.string(),
  shortName: z.string(),
  ags: z.string(),
  website: z.string().optional(),
  terms: Ids,
});

export const TermFacts = z.object({ name: z.string(), startDate: z.string(), endDate: z.string().optional() });

export const OrganizationFacts = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('municipality'),
    name: z.string(),
    shortName: z.string(),
    municipalityKind: z.enum(['district', 'town', 'community']),
    website: z.string().optional(),
    location: Id,
  }),
  z.object({ kind: z.literal('group'), name: z.string(), shortName: z.string(), memberships: Ids }),
]);

export const PersonFacts = z.object({ name: z.string(), municipality: Id });

export const MembershipFacts = z.object({
  organization: Id,
  municipality: Id,
  startDate: z.string(),
  endDate: z.string().optional(),
  isCoordinating: z.boolean(),
});

export const MeetingFacts = z.object({
  number: z.number(),
  title: z.string().optional(),
  state: z.enum(['scheduled', 'invited', 'held', 'closed']),
  isCancelled: z.boolean(),
  start: z.string(),
  end: z.string(),
  minutes: Id.optional(),
  items: Ids,
  invited: z.array(z.object({ number: z.string(), name: z.string(), supplement: z.number().optional() })),
});

export const AgendaItemFacts = z.object({
  meeting: Id,
  number: z.string(),
  name: z.string(),
  order: z.number(),
  start: z.string().optional(),
  end: z.string().optional(),
  isPutOff: z.boolean(),
  consultation: Id.optional(),
  resolution: z.string().optional(),
});

export const PaperFacts = z.object({
  kind: z.enum(['talk', 'plan', 'agreement']),
  name: z.string(),
  day: z.string().optional(),
  files: Ids,
  consultation: Id.optional(),
});

export const ConsultationFacts = z.object({
  kind: z.enum(['talk', 'agreement']),
  paper: Id,
  agendaItem: Id,
  meeting: Id,
});

export const FileFacts = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('file'),
    paper: Id,
    title: z.string(),
    place: z.number(),
    extension: z.string().optional(),
    mediaType: z.string(),
    size: z.number(),
    day: z.string(),
    licence: RightsLicence,
  }),
  z.object({ kind: z.literal('minutes'), meeting: Id, number: z.number(), day: z.string() }),
]);
export type FileFacts = z.infer<typeof FileFacts>;

export const LocationFacts = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('municipality'),
    description: z.string(),
    postalCode: z.string().optional(),
    locality: z.string(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
  }),
  z.object({ kind: z.literal('meeting'), description: z.string().optional(), address: z.string().optional() }),
]);
