import { ConsultationFacts, FileFacts, PaperFacts } from '../oparl-facts.schemas.js';
import { fileNameOf, titleOf } from '../rules/file-names.js';
import { shortName } from '../rules/short-name.js';
import { bodyOf, type Presenter } from './oparl-context.presenter.js';

const KINDS = {
  talk: { paperType: 'Fachvortrag', page: '/fachvortraege' },
  plan: { paperType: 'Handlungsplan', page: '/fortschritt' },
  agreement: { paperType: 'Empfehlung', page: undefined },
} as const;

export const presentPaper: Presenter = (row, context) => {
  const { at, embed, omitsInternal } = context;
  const { kind, name, day, files, consultation } = PaperFacts.parse(row.facts);
  const [mainFile, ...auxiliaryFile] = embed('file', files);
  const { paperType, page } = KINDS[kind];
  const originator = row.workingGroupId === null ? [] : [at.object('organization', row.workingGroupId)];
  return {
    body: bodyOf(context),
    name: shortName(name),
    paperType,
    date: day,
    mainFile,
    ...(!omitsInternal && { auxiliaryFile }),
    underDirectionOf: originator,
    ...(kind === 'talk' ? {} : { originatorOrganization: originator }),
    consultation: embed('consultation', consultation === undefined ? [] : [consultation]),
    web: page === undefined ? undefined : at.page(page),
  };
};

const ROLES = { talk: 'Vortrag und Aussprache', agreement: 'Empfehlung' } as const;

export const presentConsultation: Presenter = (row, { at, isEmbedded }) => {
  const { kind, paper, agendaItem, meeting } = ConsultationFacts.parse(row.facts);
  return {
    ...(!isEmbedded && { paper: at.object('paper', paper) }),
    agendaItem: at.object('agenda_item', agendaItem),
    meeting: at.object('meeting', meeting),
    organization: row.workingGroupId === null ? [] : [at.object('organization', row.workingGroupId)],
    authoritative: kind === 'agreement',
    role: ROLES[kind],
  };
};

/** What the licences are called elsewhere; without one nothing but reading is allowed. */
const LICENCES = {
  all_rights_reserved: undefined,
  cc_by_4: 'https://creativecommons.org/licenses/by/4.0/',
  cc_by_sa_4: 'https://creativecommons.org/licenses/by-sa/4.0/',
  cc_by_nc_nd_4: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  dl_de_by_2: 'https://www.govdata.de/dl-de/by-2-0',
  public_domain: 'https://creativecommons.org/publicdomain/mark/1.0/',
} as const;

/** Named after its paper: what somebody called a file may be a person's name. */
export const presentFile: Presenter = (row, { at, isEmbedded }) => {
  const facts = FileFacts.parse(row.facts);
  const address = at.object('file', row.subject);
  const head = {
    name: titleOf(facts),
    fileName: fileNameOf(facts),
    date: facts.day,
    accessUrl: `${address}/content`,
    downloadUrl: `${address}/download`,
  };
  if (facts.kind === 'minutes') {
    const meeting = isEmbedded ? [] : [at.object('meeting', facts.meeting)];
    return { ...head, mimeType: 'application/pdf', meeting };
  }
  return {
    ...head,
    mimeType: facts.mediaType,
    size: facts.size,
    fileLicense: LICENCES[facts.licence],
    paper: isEmbedded ? [] : [at.object('paper', facts.paper)],
  };
};
