import { shortPeriod } from '../../platform/clock/in-words.js';
import type { Sheet, SheetBlock } from '../../platform/documents/sheet.js';
import type { Audience } from '../text/block.js';
import { forAudience } from '../text/for-audience.js';
import { readBlocks } from '../text/read-blocks.js';
import type { MinutesDocument } from './minutes-document.schemas.js';
import { type DocumentState, stampOf, stateInWords } from './rules/state-in-words.js';
import { presentSectionBlocks, type Telling } from './section-blocks.presenter.js';

type Section = MinutesDocument['sections'][number];
type Body = { name: string };

const EXTRACTS = { group: '', leadership: ', Auszug für die Verwaltungsleitung', public: ', öffentlicher Auszug' };

/**
 * Minutes on paper, for an audience. The public reads no person's name, the leadership what is meant for it; both are
 * told which municipalities reported, not what: that was written for the group.
 */
export function presentMinutesSheet(
  document: MinutesDocument,
  state: DocumentState,
  audience: Audience,
  portalUrl: string,
): Sheet {
  const telling: Telling = { audience, names: document, portalUrl };
  const sections = document.sections.flatMap((section) => presentSection(section, telling));
  const stamp = stampOf(state);
  return {
    language: 'de',
    title: `Ergebnisprotokoll der ${document.number}. Sitzung${EXTRACTS[audience]}`,
    sender: document.workingGroup,
    subtitle: document.title,
    facts: factsOf(document, state, audience),
    blocks: [
      ...(sections.length > 0 ? sections : [said('Für diesen Auszug ist nichts festgehalten.')]),
      ...(audience === 'public' ? [] : endOf(document)),
    ],
    pageLabel: 'Seite {page} von {pages}',
    ...(stamp !== '' && { stamp }),
  };
}

const said = (text: string): SheetBlock => ({ kind: 'prose', runs: [{ text, isItalic: true }] });

function factsOf(document: MinutesDocument, state: DocumentState, audience: Audience): Sheet['facts'] {
  const { attendance, chair, minuteTaker, place } = document;
  const isNamed = audience !== 'public';
  const represented = attendance.represented.map(({ municipality, by }) =>
    isNamed && by.length > 0 ? `${municipality.name} (durch ${by.join(', ')})` : municipality.name,
  );
  const isSealed = state.kind === 'approved';
  return [
    {
      label: 'Datum',
      value: shortPeriod({ startsAt: new Date(document.startedAt), endsAt: new Date(document.endedAt) }),
    },
    { label: 'Ort', value: place },
    { label: 'Leitung', value: isNamed ? (chair ?? '') : '' },
    { label: 'Protokoll', value: isNamed ? (minuteTaker ?? '') : '' },
    { label: 'Anwesend', value: attendance.present.map(counted).join(', ') },
    { label: 'Vertreten', value: represented.join(', ') },
    { label: 'Entschuldigt', value: namesOf(attendance.excused) },
    { label: 'Abwesend', value: namesOf(attendance.absent) },
    { label: 'Gäste', value: attendance.guests === 0 ? '' : String(attendance.guests) },
    { label: 'Stand', value: stateInWords(state) },
    { label: 'Grund der Änderung', value: isSealed && isNamed ? (state.reason ?? '') : '' },
    { label: 'Prüfsumme', value: isSealed ? state.checksum : '' },
  ].filter(({ value }) => value !== '');
}

const counted = ({ municipality, people }: { municipality: Body; people: number }): string =>
  people > 1 ? `${municipality.name} (${people})` : municipality.name;

const namesOf = (bodies: readonly Body[]): string => bodies.map(({ name }) => name).join(', ');

/** An extract holds only items on which it says something; the whole holds all. */
function presentSection(section: Section, telling: Telling): SheetBlock[] {
  const { audience } = telling;
  const written = presentSectionBlocks(forAudience(readBlocks(section.content), audience), telling);
  const reports = audience === 'group' ? toldReports(section) : reportersOf(section);
  const isEmpty = written.length === 0 && reports.length === 0;
  if (isEmpty && audience !== 'group') return [];
  const nothing = isEmpty && section.talk === null && section.remark === null;
  return [
    { kind: 'heading', level: 2, text: `TOP ${section.number} ${section.title}` },
    ...(section.remark === null ? [] : [said(section.remark)]),
    ...talkLine(section, audience),
    ...(nothing ? [said('Zu diesem Punkt ist nichts festgehalten.')] : written),
    ...reports,
  ];
}

function talkLine({ talk }: Section, audience: Audience): SheetBlock[] {
  if (talk === null) return [];
  const by = audience === 'public' || talk.speakers.length === 0 ? '' : ` – ${talk.speakers.join(', ')}`;
  return [{ kind: 'prose', runs: [{ text: `Vortrag: „${talk.title}“${by}` }] }];
}

const toldReports = ({ reports }: Section): SheetBlock[] =>
  reports.flatMap(({ municipality, text, tags, isOral }): SheetBlock[] => [
    { kind: 'heading', level: 3, text: municipality.name },
    ...(text.trim() === '' ? [] : [{ kind: 'paragraph' as const, text }]),
    ...(tags.length === 0 ? [] : [{ kind: 'paragraph' as const, text: `Schlagworte: ${tags.join(', ')}` }]),
    ...(isOral ? [said('(mündlich in der Sitzung)')] : []),
  ]);

const reportersOf = ({ reports }: Section): SheetBlock[] =>
  reports.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          text: `Es berichteten: ${reports.map(({ municipality }) => municipality.name).join(', ')}.`,
        },
      ];

function endOf({ attachments, distribution }: MinutesDocument): SheetBlock[] {
  const items = attachments.map(({ title, remark }) => [{ kind: 'paragraph' as const, text: `${title} (${remark})` }]);
  return [
    { kind: 'heading', level: 2, text: 'Anlagen' },
    { kind: 'list', isOrdered: true, items },
    { kind: 'heading', level: 2, text: 'Verteiler' },
    { kind: 'paragraph', text: distribution.join(', ') },
  ];
}
