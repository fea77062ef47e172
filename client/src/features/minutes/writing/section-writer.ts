import { isProblemType, type Problem, ProblemError, problemOf } from '../../../api/problem';
import type { MinutesSection, SaveSection } from '../minutes.queries';
import type { SectionKeeper } from './kept-drafts';
import { merge } from './merge';
import { contentOf, requestOf, type SectionContent, saysTheSame, sentEntries, withSavedIds } from './section-content';

export type WritingState = 'unchanged' | 'changed' | 'saving' | 'saved' | 'failed' | 'refused' | 'conflict';

export type Writing = {
  content: SectionContent;
  state: WritingState;
  /** As the server knew it last. */
  saved: MinutesSection;
  /** What the writing began with: the ground of a merge. */
  base: SectionContent;
  /** What somebody else saved meanwhile. */
  theirs: MinutesSection | null;
  problem: Problem | null;
  /** By key of the entry and field: "key.text". */
  errors: Readonly<Record<string, string>>;
  wasRestored: boolean;
};

const pause = 1500;
const retryAfter = 5000;

type Connections = {
  save(body: SaveSection): Promise<MinutesSection>;
  drafts: SectionKeeper;
};

/**
 * One section while it is written. Saves by itself soon after the last letter, keeps in the browser what the server has
 * not acknowledged yet, and never overwrites what somebody else wrote: then it waits for a decision.
 */
export class SectionWriter {
  private current: Writing;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    section: MinutesSection,
    private readonly connections: Connections,
  ) {
    const saved = contentOf(section);
    this.current = {
      content: saved,
      state: 'unchanged',
      saved: section,
      base: saved,
      theirs: null,
      problem: null,
      errors: {},
      wasRestored: false,
    };
    this.restore(section, saved);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Writing => this.current;

  /** Whether leaving now would leave something behind. */
  get isPending(): boolean {
    return !['unchanged', 'saved'].includes(this.current.state);
  }

  edit(change: (content: SectionContent) => SectionContent): void {
    const content = withLivingIds(change(this.current.content), this.current.saved);
    const state = this.current.state === 'conflict' ? 'conflict' : 'changed';
    this.show({ content, state, problem: null });
    this.keep();
    if (state === 'changed') this.saveIn(pause);
  }

  async saveNow(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (!this.isPending || this.current.state === 'conflict') return;
    this.running = this.save().finally(() => {
      this.running = undefined;
    });
    await this.running;
  }

  /** What the server has now; taken over where nothing is being written. */
  adopt(section: MinutesSection): void {
    const { content, saved } = this.current;
    const isBegun = sentEntries(content).length < content.entries.length;
    if (this.isPending || isBegun || section.version <= saved.version) return;
    this.show({ ...ground(section), content: contentOf(section), state: 'unchanged' });
  }

  keepMine(): Promise<void> {
    return this.decide(({ content }) => content);
  }

  takeTheirs(): Promise<void> {
    return this.decide((_, theirs) => contentOf(theirs));
  }

  mergeBoth(): Promise<void> {
    return this.decide(({ content, base }, theirs) => merge(base, content, contentOf(theirs)));
  }

  /** Saves what was found in the browser. */
  start(): void {
    if (this.current.state === 'changed') this.saveIn(pause);
  }

  stop(): void {
    void this.saveNow();
    clearTimeout(this.timer);
  }

  private restore(section: MinutesSection, saved: SectionContent): void {
    const draft = this.connections.drafts.read();
    if (!draft) return;
    if (saysTheSame(draft.content, saved)) {
      this.connections.drafts.forget();
      return;
    }
    const { content, base, version } = draft;
    const isStale = version !== section.version;
    const state = isStale ? 'conflict' : 'changed';
    this.show({ content, base, wasRestored: true, state, theirs: isStale ? section : null });
  }

  private async decide(choose: (writing: Writing, theirs: MinutesSection) => SectionContent): Promise<void> {
    const { theirs } = this.current;
    if (!theirs) return;
    const content = withLivingIds(choose(this.current, theirs), theirs);
    this.show({ ...ground(theirs), content, theirs: null, state: 'changed' });
    this.keep();
    await this.saveNow();
  }

  private async save(): Promise<void> {
    const { content: sent, saved } = this.current;
    if (saysTheSame(sent, contentOf(saved))) {
      this.settle(saved);
      return;
    }
    this.show({ state: 'saving', errors: {} });
    try {
      this.acknowledge(sent, await this.connections.save(requestOf(sent, saved.version)));
    } catch (error) {
      this.refuse(sent, error);
    }
  }

  private acknowledge(sent: SectionContent, saved: MinutesSection): void {
    const { content } = this.current;
    const next = withSavedIds(content, sent, saved);
    if (content === sent) {
      this.show({ content: next });
      this.settle(saved);
      return;
    }
    this.show({ ...ground(saved), content: next, state: 'changed', problem: null });
    this.keep();
    this.saveIn(pause);
  }

  private settle(saved: MinutesSection): void {
    this.connections.drafts.forget();
    this.show({ ...ground(saved), state: 'saved', problem: null, errors: {}, wasRestored: false });
  }

  private refuse(sent: SectionContent, error: unknown): void {
    const theirs = currentOf(error);
    if (theirs && saysTheSame(sent, contentOf(theirs))) {
      // Our own save had arrived, its answer had not.
      this.acknowledge(sent, theirs);
      return;
    }
    if (theirs) {
      this.show({ state: 'conflict', theirs });
      return;
    }
    const problem = problemOf(error);
    const isRefused = problem.status >= 400 && problem.status < 500;
    this.show({ state: isRefused ? 'refused' : 'failed', problem, errors: errorsOf(problem, sent) });
    if (!isRefused) this.saveIn(retryAfter);
  }

  private keep(): void {
    const { content, base, saved } = this.current;
    this.connections.drafts.keep({ content, base, version: saved.version });
  }

  private saveIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveNow(), milliseconds);
  }

  private show(change: Partial<Writing>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

const ground = (saved: MinutesSection) => ({ saved, base: contentOf(saved) });

/** What was removed on the server has to be written as new, e.g. an entry that is put back. */
function withLivingIds(content: SectionContent, { entries }: MinutesSection): SectionContent {
  const living = new Set(entries.map(({ id }) => id));
  return {
    ...content,
    entries: content.entries.map((entry) => (entry.id && living.has(entry.id) ? entry : { ...entry, id: undefined })),
  };
}

function currentOf(error: unknown): MinutesSection | null {
  if (!isProblemType(error, 'changed-meanwhile') || !(error instanceof ProblemError)) return null;
  const { problem } = error;
  return 'current' in problem && isSection(problem.current) ? problem.current : null;
}

function isSection(value: unknown): value is MinutesSection {
  return typeof value === 'object' && value !== null && 'agendaItemId' in value && 'entries' in value;
}

/** "#/entries/2/dueOn" belongs to the third entry that was sent. */
function errorsOf({ errors = [] }: Problem, sent: SectionContent): Record<string, string> {
  const keys = sentEntries(sent).map(({ key }) => key);
  return Object.fromEntries(
    errors.map(({ pointer, detail }) => {
      const [, position, field] = /^#\/entries\/(\d+)\/(\w+)/.exec(pointer) ?? [];
      return [position === undefined ? pointer : `${keys[Number(position)]}.${field}`, detail];
    }),
  );
}
