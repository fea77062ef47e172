import { isProblemType, type Problem, ProblemError, problemOf } from '../../../api/problem';
import type { MunicipalityReport, PartName, ReportDoor } from '../municipality-reports.queries';
import type { ReportKeeper } from './kept-report';
import { bothTexts, mergeReports } from './merge-reports';
import { contentOf, type ReportContent, requestOf, saysTheSame } from './report-content';

export type WritingState = 'unchanged' | 'changed' | 'saving' | 'saved' | 'failed' | 'refused' | 'conflict';

export type Conflict = { theirs: MunicipalityReport; parts: PartName[] };

export type Writing = {
  content: ReportContent;
  state: WritingState;
  /** As the server knew it last, and what the writing goes on from. */
  saved: MunicipalityReport;
  conflict: Conflict | null;
  problem: Problem | null;
  /** Who wrote other parts at the same time: both are saved. */
  mergedWith: string | null;
};

const pause = 1200;
const retryAfter = 5000;

type Connections = Pick<ReportDoor, 'save'> & { kept: ReportKeeper; onSaved(report: MunicipalityReport): void };

/**
 * A report while it is written. Saves by itself soon after the last letter, keeps in the browser what the server has not
 * acknowledged yet, merges what a colleague wrote in other parts, and waits for a decision where both wrote the same part.
 */
export class ReportWriter {
  private current: Writing;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    report: MunicipalityReport,
    private readonly connections: Connections,
  ) {
    this.current = {
      content: contentOf(report),
      state: 'unchanged',
      saved: report,
      conflict: null,
      problem: null,
      mergedWith: null,
    };
    this.restore(report);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Writing => this.current;

  get isPending(): boolean {
    return !['unchanged', 'saved'].includes(this.current.state);
  }

  edit(change: Partial<ReportContent>): void {
    const state = this.current.state === 'conflict' ? 'conflict' : 'changed';
    this.show({ content: { ...this.current.content, ...change }, state, problem: null, mergedWith: null });
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

  /** What the server answered to something else than writing: handed in, taken back. */
  adopt(report: MunicipalityReport): void {
    if (report.version < this.current.saved.version) return;
    const content = this.isPending ? this.current.content : contentOf(report);
    this.show({ saved: report, content });
  }

  /** Ends a conflict: `choose` decides for each part that both wrote. */
  async decide(choose: 'mine' | 'theirs' | 'both'): Promise<void> {
    const { content, conflict } = this.current;
    if (!conflict) return;
    const theirs = contentOf(conflict.theirs);
    const decided = { ...content };
    for (const name of conflict.parts) {
      if (choose === 'theirs') decided[name] = theirs[name];
      if (choose === 'both') decided[name] = bothTexts(content[name], theirs[name]);
    }
    this.show({ content: decided, saved: conflict.theirs, conflict: null, state: 'changed' });
    this.keep();
    await this.saveNow();
  }

  stop(): void {
    void this.saveNow();
    clearTimeout(this.timer);
  }

  private restore(report: MunicipalityReport): void {
    const kept = this.connections.kept.read();
    if (!kept || saysTheSame(kept.content, contentOf(report))) return;
    if (kept.version === report.version) {
      this.show({ content: kept.content, state: 'changed' });
      this.saveIn(pause);
    } else this.join(kept.base, kept.content, report);
  }

  private async save(): Promise<void> {
    const { content: sent, saved } = this.current;
    if (saysTheSame(sent, contentOf(saved))) return this.settle(sent, saved);
    this.show({ state: 'saving' });
    try {
      this.settle(sent, await this.connections.save(requestOf(sent, saved)));
    } catch (error) {
      this.refuse(sent, error);
    }
  }

  private settle(sent: ReportContent, saved: MunicipalityReport): void {
    this.connections.onSaved(saved);
    if (saysTheSame(this.current.content, sent)) {
      this.connections.kept.forget();
      this.show({ saved, state: 'saved', problem: null });
      return;
    }
    this.show({ saved, state: 'changed', problem: null });
    this.keep();
    this.saveIn(pause);
  }

  private refuse(sent: ReportContent, error: unknown): void {
    const theirs = currentOf(error);
    if (theirs) {
      // Our own save had arrived, its answer had not.
      if (saysTheSame(sent, contentOf(theirs))) this.settle(sent, theirs);
      else this.join(contentOf(this.current.saved), this.current.content, theirs);
      return;
    }
    const problem = problemOf(error);
    const isRefused = problem.status >= 400 && problem.status < 500;
    this.show({ state: isRefused ? 'refused' : 'failed', problem });
    if (!isRefused) this.saveIn(retryAfter);
  }

  /** Lays my text and a colleague's together on what both began with. */
  private join(base: ReportContent, mine: ReportContent, theirs: MunicipalityReport): void {
    const { content, conflicts } = mergeReports(base, mine, contentOf(theirs));
    if (conflicts.length > 0) {
      this.show({ content, state: 'conflict', conflict: { theirs, parts: conflicts } });
      this.keep();
      return;
    }
    this.show({ content, saved: theirs, state: 'changed', mergedWith: theirs.updatedBy?.name ?? '' });
    this.keep();
    this.saveIn(0);
  }

  private keep(): void {
    const { content, saved } = this.current;
    this.connections.kept.keep({ content, base: contentOf(saved), version: saved.version });
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

function currentOf(error: unknown): MunicipalityReport | null {
  if (!isProblemType(error, 'changed-meanwhile') || !(error instanceof ProblemError)) return null;
  const { problem } = error;
  return 'current' in problem && isReport(problem.current) ? problem.current : null;
}

function isReport(value: unknown): value is MunicipalityReport {
  return typeof value === 'object' && value !== null && 'municipality' in value && 'tags' in value;
}
