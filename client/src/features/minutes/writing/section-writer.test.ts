import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProblemError } from '../../../api/problem';
import type { MinutesSection, SaveSection } from '../minutes.queries';
import { type SectionKeeper, sectionKeeper } from './kept-drafts';
import { newEntry } from './section-content';
import { SectionWriter } from './section-writer';

const section = (given: Partial<MinutesSection> = {}): MinutesSection => ({
  agendaItemId: 'item',
  number: '6',
  kind: 'recommendation',
  title: 'Gemeinsame Vorhaben',
  talk: null,
  text: 'Vorher',
  entries: [],
  version: 1,
  updatedBy: null,
  updatedAt: '2026-11-22T09:32:00Z',
  ...given,
});

/** Answers as the server does, until it is told to fail. */
function fakeServer(first = section()) {
  let standing = first;
  const failures: unknown[] = [];
  const received: SaveSection[] = [];
  const save = async (body: SaveSection): Promise<MinutesSection> => {
    received.push(body);
    const failure = failures.shift();
    if (failure) throw failure;
    if (body.version !== standing.version) throw stale(standing);
    standing = written(standing, body);
    return standing;
  };
  const writeAsOther = (text: string) => {
    standing = written(standing, { version: 0, text, entries: [] });
    return standing;
  };
  return { save, received, failures, writeAsOther, standing: () => standing };
}

function written(before: MinutesSection, { text, entries }: SaveSection): MinutesSection {
  const version = before.version + 1;
  return {
    ...before,
    text: text.trim(),
    version,
    entries: entries.map((entry, index) => ({
      id: entry.id ?? `id-${version}-${index}`,
      kind: entry.kind,
      text: entry.text,
      assignee: null,
      dueOn: entry.dueOn ?? null,
      progress: null,
    })),
  };
}

function stale(current: MinutesSection) {
  const problem = { type: '/problems/changed-meanwhile', title: 'Inzwischen geändert', status: 409, current };
  return new ProblemError(problem);
}

const offline = () => new ProblemError({ type: '/problems/offline', title: 'Keine Verbindung', status: 0 });
const keeper = (): SectionKeeper => sectionKeeper(['max', 'minutes', 'item']);
const open = (server: ReturnType<typeof fakeServer>) =>
  new SectionWriter(server.standing(), { save: server.save, drafts: keeper() });
const type = (writer: SectionWriter, text: string) => writer.edit((content) => ({ ...content, text }));

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('writing a section', () => {
  it('saves by itself soon after the last letter, once', async () => {
    const server = fakeServer();
    const writer = open(server);
    type(writer, 'N');
    type(writer, 'Nachher');
    expect(writer.snapshot().state).toBe('changed');
    await jest.advanceTimersByTimeAsync(1500);
    expect(server.received).toEqual([{ version: 1, text: 'Nachher', entries: [] }]);
    expect(writer.snapshot()).toMatchObject({ state: 'saved', saved: { version: 2 } });
    expect(writer.isPending).toBe(false);
    expect(localStorage).toHaveLength(0);
  });

  it('goes on saving what was typed while a save was under way', async () => {
    const server = fakeServer();
    const writer = open(server);
    type(writer, 'eins');
    const saving = writer.saveNow();
    type(writer, 'eins zwei');
    await saving;
    expect(writer.snapshot().state).toBe('changed');
    await jest.advanceTimersByTimeAsync(1500);
    expect(server.received.map(({ version, text }) => [version, text])).toEqual([
      [1, 'eins'],
      [2, 'eins zwei'],
    ]);
  });

  it('gives new entries their ids and does not send empty ones', async () => {
    const server = fakeServer();
    const writer = open(server);
    const filled = { ...newEntry('task', 'a'), text: 'Steckbrief', dueOn: '2027-01-31' };
    writer.edit((content) => ({ ...content, entries: [newEntry('information', 'b'), filled] }));
    await writer.saveNow();
    expect(server.received[0]?.entries).toEqual([
      { kind: 'task', text: 'Steckbrief', assignee: null, dueOn: '2027-01-31' },
    ]);
    expect(writer.snapshot().content.entries.map(({ key, id }) => [key, id])).toEqual([
      ['b', undefined],
      ['a', 'id-2-0'],
    ]);
  });
});

describe('when saving fails', () => {
  it('keeps the text in the browser and tries again', async () => {
    const server = fakeServer();
    server.failures.push(offline());
    const writer = open(server);
    type(writer, 'Nachher');
    await jest.advanceTimersByTimeAsync(1500);
    expect(writer.snapshot()).toMatchObject({ state: 'failed', problem: { title: 'Keine Verbindung' } });
    expect(keeper().read()?.content.text).toBe('Nachher');
    await jest.advanceTimersByTimeAsync(5000);
    expect(writer.snapshot().state).toBe('saved');
    expect(server.standing().text).toBe('Nachher');
  });

  it('takes its own save for what it is when only the answer got lost', async () => {
    const server = fakeServer();
    const writer = open(server);
    type(writer, 'Nachher ');
    server.writeAsOther('Nachher');
    await writer.saveNow();
    expect(writer.snapshot()).toMatchObject({ state: 'saved', saved: { version: 2 } });
  });

  it('names what is refused at its entry and does not insist', async () => {
    const server = fakeServer();
    const problem = {
      type: '/problems/invalid',
      title: 'Einige Angaben fehlen.',
      status: 422,
      errors: [{ pointer: '#/entries/0/assignee', detail: 'Bitte wählen Sie, wer das tun soll.' }],
    };
    server.failures.push(new ProblemError(problem));
    const writer = open(server);
    const entries = [newEntry('information', 'leer'), { ...newEntry('task', 'a'), text: 'wer?' }];
    writer.edit((content) => ({ ...content, entries }));
    await writer.saveNow();
    expect(writer.snapshot()).toMatchObject({
      state: 'refused',
      errors: { 'a.assignee': 'Bitte wählen Sie, wer das tun soll.' },
    });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(server.received).toHaveLength(1);
  });
});

describe('coming back', () => {
  it('finds what was not saved, and saves it', async () => {
    const server = fakeServer();
    type(open(server), 'nicht mehr gespeichert');
    jest.clearAllTimers();
    const later = open(server);
    later.start();
    expect(later.snapshot()).toMatchObject({ wasRestored: true, content: { text: 'nicht mehr gespeichert' } });
    await jest.advanceTimersByTimeAsync(1500);
    expect(server.standing().text).toBe('nicht mehr gespeichert');
    expect(keeper().read()).toBeNull();
  });

  it('asks when somebody else has written meanwhile', () => {
    const server = fakeServer();
    type(open(server), 'meins');
    jest.clearAllTimers();
    server.writeAsOther('ihres');
    expect(open(server).snapshot()).toMatchObject({
      state: 'conflict',
      content: { text: 'meins' },
      theirs: { text: 'ihres' },
    });
  });

  it('is not confused by what stands in the storage', () => {
    localStorage.setItem('minutes-draft:max:minutes:item', '{"version":1,"content":null}');
    expect(open(fakeServer()).snapshot()).toMatchObject({ state: 'unchanged', content: { text: 'Vorher' } });
  });
});

describe('two people on one text', () => {
  async function conflict() {
    const server = fakeServer(section({ text: 'Anfang.\n\nEnde.' }));
    const writer = open(server);
    server.writeAsOther('Anfang.\n\nEnde, ihres.');
    type(writer, 'Anfang, meiner.\n\nEnde.');
    await writer.saveNow();
    expect(writer.snapshot()).toMatchObject({ state: 'conflict', theirs: { text: 'Anfang.\n\nEnde, ihres.' } });
    return { server, writer };
  }

  it('overwrites nothing while nobody has decided', async () => {
    const { server, writer } = await conflict();
    type(writer, 'und weiter');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(server.standing().text).toBe('Anfang.\n\nEnde, ihres.');
    expect(keeper().read()?.content.text).toBe('und weiter');
  });

  it('keeps mine when I say so', async () => {
    const { server, writer } = await conflict();
    await writer.keepMine();
    expect(server.standing().text).toBe('Anfang, meiner.\n\nEnde.');
    expect(writer.snapshot().state).toBe('saved');
  });

  it('takes theirs when I say so', async () => {
    const { server, writer } = await conflict();
    await writer.takeTheirs();
    expect(writer.snapshot()).toMatchObject({ state: 'saved', content: { text: 'Anfang.\n\nEnde, ihres.' } });
    expect(server.received).toHaveLength(1);
  });

  it('puts both together', async () => {
    const { server, writer } = await conflict();
    await writer.mergeBoth();
    expect(server.standing().text).toBe('Anfang, meiner.\n\nEnde, ihres.');
  });

  it('takes over what somebody else wrote where nothing is being written', () => {
    const server = fakeServer();
    const writer = open(server);
    writer.adopt(server.writeAsOther('ihres'));
    expect(writer.snapshot()).toMatchObject({ state: 'unchanged', content: { text: 'ihres' } });
    type(writer, 'meins');
    writer.adopt(server.writeAsOther('noch eins'));
    expect(writer.snapshot().content.text).toBe('meins');
  });
});
