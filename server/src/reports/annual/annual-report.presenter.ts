import type { MeasureList } from '../../action-plan/measures/measures.schemas.js';
import type { InquiryStatistics } from '../../inquiries/statistics/inquiry-statistics.service.js';
import type { HeldMeeting, MeetingFigures } from '../../meetings/figures/meeting-figures.service.js';
import type { GivenTalk } from '../../talks/directory/talk-directory.service.js';
import type { TaskFigures } from '../../tasks/figures/task-figures.service.js';
import { percent, presentParticipation } from '../attendance/attendance-report.presenter.js';
import { inquiryFigures, presentInquiryParts } from '../inquiries/inquiries-report.presenter.js';
import type { Report, ReportSection } from '../reports.schemas.js';
import { type Figure, figuresTable, sectionOf, tableOf } from '../rules/made-of.js';
import { type Period, periodInWords } from '../rules/period.js';
import { presentProgress } from '../status/status-report.presenter.js';
import { presentTalks, speakersOf } from '../talks/talks-report.presenter.js';
import { outreachFigures, presentOutreach } from './annual-outreach.presenter.js';
import type { Outreach } from './annual-outreach.service.js';

export type AnnualFigures = {
  sender: string;
  period: Period;
  meetings: readonly HeldMeeting[];
  municipalities: MeetingFigures['municipalities'];
  rate: number | null;
  talks: readonly GivenTalk[];
  tasks: TaskFigures;
  outreach: Outreach;
  inquiries: InquiryStatistics;
  /** Null: without a plan. */
  progress: MeasureList['progress'] | null;
};

export function presentAnnualReport(figures: AnnualFigures): Report {
  const { sender, period, meetings, municipalities } = figures;
  const numbers = new Set(meetings.map(({ number }) => number));
  const held = figures.talks.filter(({ meetingNumber }) => numbers.has(meetingNumber));
  return {
    title: `Jahresbericht Netzwerkarbeit ${periodInWords(period)}`,
    subtitle: null,
    sender,
    facts: [{ label: 'Zeitraum', value: periodInWords(period) }],
    isLandscape: true,
    sections: [
      sectionOf({
        title: 'Auf einen Blick',
        paragraphs: [inWords({ ...figures, talks: held })],
        table: figuresTable([
          ...meetingFigures({ ...figures, talks: held }),
          ...outreachFigures(figures.outreach),
          ...inquiryFigures(figures.inquiries),
          ...taskFigures(figures.tasks),
        ]),
      }),
      presentMeetings(meetings),
      presentTalks(held),
      presentParticipation(municipalities),
      ...presentOutreach(figures.outreach),
      ...presentInquiryParts(figures.inquiries),
      ...(figures.progress ? presentMeasureParts(figures.progress) : []),
    ],
  };
}

/** A sentence to begin with; everything else is for whoever edits the document. */
function inWords({ meetings, municipalities, talks, period }: AnnualFigures): string {
  const when = `Im Berichtszeitraum ${periodInWords(period)}`;
  if (meetings.length === 0) return `${when} fand keine Sitzung statt.`;
  const times = meetings.length === 1 ? 'einmal' : `${meetings.length}-mal`;
  const given = talks.length === 1 ? 'einem Fachvortrag' : `${talks.length} Fachvorträgen`;
  return `${when} tagte der Arbeitskreis ${times} mit ${given}. ${municipalities.length} Kommunen hatten einen Sitz.`;
}

function meetingFigures({ meetings, talks, rate }: AnnualFigures): Figure[] {
  return [
    {
      title: 'Sitzungen',
      value: meetings.length,
      definition: 'Sitzungen im Zeitraum, die stattgefunden haben und nicht abgesagt wurden.',
    },
    {
      title: 'Sitzungen mit Online-Zugang',
      value: meetings.filter(({ isOnline }) => isOnline).length,
      definition: 'Davon die, zu denen man sich online zuschalten konnte.',
    },
    {
      title: 'Teilnahmequote der Kommunen in %',
      value: percent(rate),
      definition:
        'Anwesende und vertretene Kommunen, geteilt durch die Kommunen mit Sitz, deren Teilnahme erfasst ist.',
    },
    {
      title: 'Teilnehmende aus den Kommunen',
      value: meetings.reduce((total, { persons }) => total + persons, 0),
      definition: 'Summe der anwesenden Personen über alle Sitzungen, ohne Gäste. Wer mehrmals kam, zählt mehrmals.',
    },
    {
      title: 'Gäste',
      value: meetings.reduce((total, { guests }) => total + guests, 0),
      definition: 'Summe der eingetragenen Gäste über alle Sitzungen.',
    },
    { title: 'Fachvorträge', value: talks.length, definition: 'Vorträge auf den Tagesordnungen dieser Sitzungen.' },
    {
      title: 'Referierende',
      value: speakersOf(talks).length,
      definition: 'Verschiedene Personen, nach Name und Organisation.',
    },
  ];
}

function taskFigures({ done, dated, onTime, unfinished, overdue }: TaskFigures): Figure[] {
  return [
    { title: 'Erledigte Aufgaben', value: done, definition: 'Aufgaben, die im Zeitraum erledigt wurden.' },
    {
      title: 'davon fristgerecht',
      value: onTime,
      definition: `Erledigt spätestens am vereinbarten Tag; ${dated} der erledigten Aufgaben hatten einen.`,
    },
    {
      title: 'Offene Aufgaben heute',
      value: unfinished,
      definition: 'Aufgaben, die am Tag der Erstellung nicht erledigt sind.',
    },
    { title: 'davon überfällig', value: overdue, definition: 'Offen, und ihr Tag ist vorbei.' },
  ];
}

function presentMeetings(meetings: readonly HeldMeeting[]): ReportSection {
  const came = ({ participation }: HeldMeeting) =>
    participation.filter(({ state }) => state === 'present' || state === 'represented').length;
  const table = tableOf(meetings, [
    { title: 'Sitzung', kind: 'number', read: ({ number }) => number },
    { title: 'Datum', kind: 'day', read: ({ day }) => day },
    { title: 'Schwerpunkt', isWide: true, read: ({ title }) => title },
    { title: 'Gastgeberin', read: ({ hostName }) => hostName },
    { title: 'Ort', isWide: true, read: ({ locationName, isOnline }) => locationName ?? (isOnline ? 'online' : null) },
    { title: 'Kommunen', kind: 'number', read: came },
    { title: 'von', kind: 'number', read: ({ participation }) => participation.length },
    { title: 'Personen', kind: 'number', read: ({ persons }) => persons },
    { title: 'Gäste', kind: 'number', read: ({ guests }) => guests },
    { title: 'Vorträge', kind: 'number', read: ({ talks }) => talks },
  ]);
  return sectionOf({
    title: 'Sitzungen',
    table,
    notes: ['„Kommunen“: anwesend oder vertreten; „von“: Kommunen, die an dem Tag einen Sitz hatten.'],
  });
}

const presentMeasureParts = (progress: MeasureList['progress']): ReportSection[] =>
  presentProgress(progress).map((section) => ({
    ...section,
    title: `Handlungsplan: ${section.title}`,
    notes: [...section.notes, 'Stand am Ende des Zeitraums, in einem laufenden Zeitraum von heute.'],
  }));
