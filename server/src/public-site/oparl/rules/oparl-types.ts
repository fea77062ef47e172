import type { Collection } from '../oparl.schemas.js';

/** As the mirror of what is public calls them. */
export type OparlType =
  | 'body'
  | 'legislative_term'
  | 'organization'
  | 'person'
  | 'membership'
  | 'meeting'
  | 'agenda_item'
  | 'paper'
  | 'consultation'
  | 'file'
  | 'location';

type Names = { collection: Collection; name: string };

const NAMES: Readonly<Record<OparlType, Names>> = {
  body: { collection: 'bodies', name: 'Body' },
  legislative_term: { collection: 'legislative-terms', name: 'LegislativeTerm' },
  organization: { collection: 'organizations', name: 'Organization' },
  person: { collection: 'persons', name: 'Person' },
  membership: { collection: 'memberships', name: 'Membership' },
  meeting: { collection: 'meetings', name: 'Meeting' },
  agenda_item: { collection: 'agenda-items', name: 'AgendaItem' },
  paper: { collection: 'papers', name: 'Paper' },
  consultation: { collection: 'consultations', name: 'Consultation' },
  file: { collection: 'files', name: 'File' },
  location: { collection: 'locations', name: 'Location' },
};

const TYPES: Readonly<Record<Collection, OparlType>> = {
  bodies: 'body',
  'legislative-terms': 'legislative_term',
  organizations: 'organization',
  persons: 'person',
  memberships: 'membership',
  meetings: 'meeting',
  'agenda-items': 'agenda_item',
  papers: 'paper',
  consultations: 'consultation',
  files: 'file',
  locations: 'location',
};

export const SCHEMA = 'https://schema.oparl.org/1.1/';

export const schemaOf = (type: OparlType): string => `${SCHEMA}${NAMES[type].name}`;
export const collectionOf = (type: OparlType): Collection => NAMES[type].collection;
export const typeOf = (collection: Collection): OparlType => TYPES[collection];
