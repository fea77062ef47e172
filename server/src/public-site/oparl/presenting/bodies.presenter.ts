import { BodyFacts, LocationFacts, OrganizationFacts, TermFacts } from '../oparl-facts.schemas.js';
import { toTime } from '../rules/addresses.js';
import { placeOf } from '../rules/place.js';
import { bodyOf, type Presenter } from './oparl-context.presenter.js';

/** dl-de/by-2-0: what the open data of the portal may be used for. */
export const LICENCE = 'https://www.govdata.de/dl-de/by-2-0';

const COLLECTIONS = {
  organization: 'organizations',
  person: 'persons',
  meeting: 'meetings',
  paper: 'papers',
  agendaItem: 'agenda-items',
  consultation: 'consultations',
  file: 'files',
  locationList: 'locations',
  legislativeTermList: 'legislative-terms',
  membership: 'memberships',
} as const;

export const presentBody: Presenter = (row, { at, omitsInternal, embed }) => {
  const { name, shortName, ags, website, terms } = BodyFacts.parse(row.facts);
  return {
    ...{ system: at.system, name, shortName, website, ags },
    rgs: `${ags.slice(0, 5)}0000000`,
    license: LICENCE,
    oparlSince: toTime(row.createdAt),
    classification: 'Kreis',
    mainOrganization: at.object('organization', row.subject),
    ...Object.fromEntries(Object.entries(COLLECTIONS).map(([field, collection]) => [field, at.list(collection)])),
    ...(!omitsInternal && { legislativeTerm: embed('legislative_term', terms) }),
    location: embed('location', [row.subject])[0],
    web: at.page('/region'),
  };
};

export const presentTerm: Presenter = (row, context) => {
  const { name, startDate, endDate } = TermFacts.parse(row.facts);
  return { ...(!context.isEmbedded && { body: bodyOf(context) }), name, startDate, endDate };
};

const CLASSES = { district: 'Kreis', town: 'Stadt', community: 'Gemeinde' } as const;

export const presentOrganization: Presenter = (row, context) => {
  const { at, embed } = context;
  const facts = OrganizationFacts.parse(row.facts);
  const { name, shortName } = facts;
  const head = { body: bodyOf(context), name, shortName };
  if (facts.kind === 'municipality') {
    return {
      ...head,
      organizationType: 'Institution',
      classification: CLASSES[facts.municipalityKind],
      website: facts.website,
      location: embed('location', [facts.location])[0],
    };
  }
  return {
    ...head,
    organizationType: 'externes Gremium',
    classification: 'Arbeitskreis',
    membership: facts.memberships.map((id) => at.object('membership', id)),
    memberCount: facts.memberships.length,
    meeting: at.list('meetings', row.subject),
    consultation: at.list('consultations', row.subject),
  };
};

export const presentLocation: Presenter = (row, { at, bodyId, isEmbedded }) => {
  const facts = LocationFacts.parse(row.facts);
  if (facts.kind === 'meeting') {
    return {
      description: [facts.description, facts.address].filter(Boolean).join(', '),
      ...placeOf(facts.address),
      ...(!isEmbedded && { meetings: [at.object('meeting', row.subject)] }),
    };
  }
  const { description, postalCode, locality, latitude, longitude } = facts;
  return {
    ...{ description, postalCode, locality },
    ...(latitude !== undefined &&
      longitude !== undefined && {
        geojson: {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [longitude, latitude] },
          properties: { name: description },
        },
      }),
    ...(!isEmbedded && {
      bodies: row.subject === bodyId ? [at.object('body', row.subject)] : [],
      organizations: [at.object('organization', row.subject)],
    }),
  };
};
