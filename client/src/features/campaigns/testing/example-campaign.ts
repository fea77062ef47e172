import type { Campaign, Contribution } from '../campaigns.queries';

const hilchenbach: Contribution = {
  municipality: { id: 'hilchenbach', slug: 'hilchenbach', name: 'Hilchenbach', abbreviation: 'HIL' },
  state: 'asked',
  note: '',
  version: 0,
  sites: [
    { id: 'site-1', name: 'Wilhelmsburg', address: 'Im Burgweiher 1', note: '', state: 'open', version: 1 },
    { id: 'site-2', name: 'Rathaus', address: 'Markt 13', note: '', state: 'open', version: 1 },
  ],
  steps: [{ stepId: 'step-1', state: 'open', note: '', version: 0 }],
  figures: [],
  isOwn: true,
};

/** As a member of Hilchenbach sees it who has not answered yet. */
export const exampleCampaign: Campaign = {
  id: 'campaign',
  workingGroupId: 'group',
  slug: 'earth-hour-2027',
  title: 'Earth Hour 2027',
  summary: 'Licht aus für den Klimaschutz.',
  description: '',
  outcome: '',
  pictureId: null,
  startsAt: '2027-03-27T19:30:00.000Z',
  endsAt: '2027-03-27T20:30:00.000Z',
  isDateProvisional: true,
  dateSource: 'laut WWF',
  sitesUntil: '2027-02-11',
  publishedAt: null,
  closedAt: null,
  confirmedSites: 0,
  openSites: 2,
  answered: 1,
  asked: 2,
  copiedFrom: null,
  steps: [{ id: 'step-1', title: 'Angemeldet', note: '', daysBefore: 30, dueOn: null, day: '2027-02-25' }],
  contributions: [
    hilchenbach,
    {
      ...hilchenbach,
      municipality: { id: 'neunkirchen', slug: 'neunkirchen', name: 'Neunkirchen', abbreviation: 'NEU' },
      ...{ state: 'pausing', version: 1, sites: [], isOwn: false },
    },
  ],
  totals: [],
  files: [],
  uploadLimit: 1000,
  ownMunicipalityId: 'hilchenbach',
  version: 1,
  abilities: {
    ...{ update: false, contribute: true, contributeForAll: false, publish: false, unpublish: false },
    ...{ close: false, reopen: false, copy: false, remove: false },
  },
};
