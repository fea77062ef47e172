import { MembershipFacts, PersonFacts } from '../oparl-facts.schemas.js';
import { bodyOf, type Presenter } from './oparl-context.presenter.js';

const FUNCTION = 'Klimaschutzbeauftragte';

/** The function that a municipality sends, whoever fills it: nobody's name leaves the portal. */
export const presentPerson: Presenter = (row, context) => {
  const { name, municipality } = PersonFacts.parse(row.facts);
  const { at, omitsInternal, embed } = context;
  return {
    body: bodyOf(context),
    name: `${FUNCTION} ${name}`,
    status: [FUNCTION],
    location: at.object('location', municipality),
    ...(!omitsInternal && { membership: embed('membership', [row.subject]) }),
  };
};

export const presentMembership: Presenter = (row, { at, isEmbedded }) => {
  const { organization, municipality, startDate, endDate, isCoordinating } = MembershipFacts.parse(row.facts);
  return {
    ...(!isEmbedded && { person: at.object('person', row.subject) }),
    organization: at.object('organization', organization),
    role: isCoordinating ? 'Koordination' : 'Mitglied',
    ...{ startDate, endDate },
    onBehalfOf: at.object('organization', municipality),
  };
};
