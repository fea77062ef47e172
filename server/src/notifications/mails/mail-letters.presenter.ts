import { HOME_ZONE } from '../../platform/clock/calendar-day.js';
import { mediumDay } from '../../platform/clock/in-words.js';
import type { Block, Letter } from '../../platform/mail/letter.js';
import { storedDetails } from '../notifications.presenter.js';
import type { OpenMatter } from '../open-matters/open-matters.schemas.js';
import { isKind, nameOf } from '../rules/kinds.js';
import { dueLabel, matterSentence } from '../rules/matter-sentences.js';
import { sentence } from '../rules/sentences.js';
import type { Unmailed } from './mail-readers.repository.js';

export type Way = { label: string; url: string };
/** What does a task right from the mail, by the id of the task. */
export type TaskButtons = ReadonlyMap<string, readonly Way[]>;
type Post = { subject: string; letter: Letter };

/** One page: the rest is a click away. */
const MOST_LINES = 12;
const MOST_IN_SUBJECT = 110;

const WHEN = new Intl.DateTimeFormat('de-DE', {
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: HOME_ZONE,
});

/** For those who want no word of the content to leave the portal. */
export function discreet(subject: string, way: Way): Post {
  return { subject, letter: { greeting: 'Guten Tag,', blocks: [{ actions: [way] }] } };
}

/** What happened, kind by kind. `fewer`: how to stop each of them. */
export function newsLetter(
  name: string,
  news: readonly Unmailed[],
  way: Way,
  fewer: readonly Way[],
  buttons: TaskButtons = new Map(),
): Post {
  const tasks = news.filter(({ subjectId }) => buttons.has(subjectId));
  const others = news.filter((one) => !tasks.includes(one));
  const lines = [...tasks, ...others].map(line);
  const [first] = lines;
  return {
    subject: lines.length === 1 && first ? shortened(first.text) : `${lines.length} Neuigkeiten im Klimaportal`,
    letter: {
      greeting: `Guten Tag ${name},`,
      blocks: [
        ...(tasks.length > 0 ? ['bitte denken Sie an diese Aufgaben. Die Knöpfe brauchen keine Anmeldung.'] : []),
        ...tasks.flatMap((task) => taskBlocks(task, buttons.get(task.subjectId) ?? [])),
        ...(others.length > 0
          ? [tasks.length > 0 ? 'Außerdem ist neu für Sie:' : 'das ist neu für Sie im Klimaportal:']
          : []),
        ...(others.length > 0 ? linesOf(others.map(line)) : []),
        { actions: [way] },
        ...(tasks.length > 0 ? [{ small: ONLY_FOR_YOU }] : []),
        ...endings(fewer),
      ],
    },
  };
}

const ONLY_FOR_YOU =
  'Die Links sind nur für Sie und gelten, solange die Aufgabe offen und Ihre ist. Bitte leiten Sie sie nicht weiter.';

function taskBlocks(task: Unmailed, actions: readonly Way[]): Block[] {
  const { startsAt } = storedDetails(task.details);
  const until = startsAt === undefined ? [] : [['Frist', mediumDay(new Date(startsAt))] as const];
  return [{ heading: line(task).text }, ...(until.length > 0 ? [{ facts: until }] : []), { actions }];
}

/** The weekly "Für Sie offen". */
export function digestLetter(
  name: string,
  matters: readonly OpenMatter[],
  news: readonly Unmailed[],
  way: Way,
  fewer: readonly Way[],
): Post {
  const open = matters.map((matter) => ({ label: dueLabel(matter), text: matterSentence(matter) }));
  return {
    subject: open.length === 0 ? 'Ihre Woche im Klimaportal' : `Für Sie offen: ${points(open.length)}`,
    letter: {
      greeting: `Guten Tag ${name},`,
      blocks: [
        ...(open.length > 0 ? [{ heading: 'Für Sie offen' }, ...linesOf(open)] : []),
        ...(news.length > 0 ? [{ heading: 'Neu in dieser Woche' }, ...linesOf(news.map(line))] : []),
        { actions: [way] },
        ...endings(fewer),
      ],
    },
  };
}

const points = (count: number) => (count === 1 ? 'ein Punkt' : `${count} Punkte`);

function line({ kind, details, occurrences, happenedAt }: Unmailed) {
  const text = isKind(kind) ? sentence(kind, storedDetails(details), occurrences) : nameOf(kind);
  return { label: WHEN.format(happenedAt), text: text.replace(/\s+/g, ' ') };
}

function linesOf(lines: ReadonlyArray<{ label: string; text: string }>): Block[] {
  const rest = lines.length - MOST_LINES;
  return [{ items: lines.slice(0, MOST_LINES) }, ...(rest > 0 ? [`und ${rest} mehr im Klimaportal.`] : [])];
}

const endings = (fewer: readonly Way[]): Block[] => (fewer.length > 0 ? [{ links: fewer }] : []);

const shortened = (text: string) => (text.length > MOST_IN_SUBJECT ? `${text.slice(0, MOST_IN_SUBJECT - 1)}…` : text);
