import type { Translated } from '../../lib/translated';
import type german from './municipalities.de';

export default {
  rowOfTwelve: 'Members of the working group',
  tiles: { label: 'The members of the working group' },
  field: { label: 'Municipality', placeholder: 'Please choose' },
  list: {
    title: 'Municipalities & people',
    publicTitle: 'Members',
    summary: '{{municipalities}} members, {{people}} people',
    search: 'Find municipality or person',
    caption: 'The members with their contacts',
    municipality: 'Municipality',
    contacts: 'Member',
    deputies: 'Deputy',
    others: 'Others',
    vacant: 'vacant',
    noDeputy: 'to be named',
    none: 'Neither a municipality nor a person matches this search.',
    showAll: 'Show all',
  },
  kinds: { district: 'District', town: 'Town', community: 'Community' },
  facts: {
    title: 'At a glance',
    officialName: 'Official name',
    kind: 'Kind',
    postalCode: 'Postal code',
    population: 'Inhabitants',
    ags: 'Official municipality key (AGS)',
  },
  people: {
    title: 'Contacts',
    public:
      'Who represents the municipalities is visible to members after signing in. The coordination answers questions:',
    signIn: 'Sign in',
    vacantTitle: 'Nobody represents this municipality in the working group at present',
    vacantText: 'As soon as the coordination has invited somebody, their contact data stand here.',
    noDeputyTitle: 'No deputy has been named yet.',
  },
} satisfies Translated<typeof german>;
