import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, expect, test } from '@jest/globals';
import { OpeningService } from '../../../server/src/files/opening.service.js';
import { useApp } from '../../support/app.js';
import { type Api, asVisitor } from '../../support/as.js';
import { asStranger, createTalkOfGroup } from '../../support/factories/scenes.js';
import { addFile, addReleasedFile, pdf, RIGHTS } from '../../support/factories/talks.js';
import { archiveOf, fetchBytes, openFiles, unzip } from '../../support/meeting-papers.js';
import { until } from '../../support/until.js';

const portal = useApp();

const newMeeting = (given: Parameters<typeof createTalkOfGroup>[1] = {}) =>
  createTalkOfGroup(portal, { number: 47, ...given });

async function papersOf(api: Api, { id }: { id: string }) {
  const { data } = await api.GET('/api/meetings/{id}/papers', { params: { path: { id } } });
  if (!data) throw new Error('no papers');
  return data;
}

const restored: Array<() => void> = [];
afterEach(() => {
  for (const restore of restored.splice(0)) restore();
});

/** Something happens after the list was made and before a file is read. */
function beforeEachOpening(happen: (fileId: string) => Promise<void>): void {
  const service = portal.app.get(OpeningService);
  const open = service.open.bind(service);
  service.open = async (actor, id, number) => {
    await happen(id);
    return open(actor, id, number);
  };
  restored.push(() => {
    service.open = open;
  });
}

test('the papers of a meeting stand under the items of its agenda', async () => {
  const { coordinator, member, meeting, talk, group } = await newMeeting();
  const file = await addReleasedFile(coordinator, talk);
  expect(await papersOf(member, meeting)).toEqual({
    meeting: {
      id: meeting.id,
      number: 47,
      title: null,
      startsAt: '2026-12-03T08:30:00.000Z',
      endsAt: '2026-12-03T11:30:00.000Z',
      workingGroup: { id: group.id, name: group.name, shortName: group.shortName },
    },
    sections: [
      {
        agendaItem: null,
        papers: [
          {
            id: 'agenda',
            kind: 'agenda',
            title: 'Tagesordnung',
            subject: null,
            by: null,
            file: null,
            talkId: null,
            rights: null,
          },
        ],
      },
      {
        agendaItem: { id: meeting.agendaItems[1]?.id, number: '2', title: 'Fachvortrag mit Diskussion' },
        papers: [
          {
            id: file.id,
            kind: 'slides',
            title: 'Folien.pdf',
            subject: 'Kommunale Wärmeplanung',
            by: 'Dr. Ute Beispiel',
            file: { id: file.id, mediaType: 'application/pdf', size: file.size, isViewable: true },
            talkId: talk.id,
            rights: RIGHTS,
          },
        ],
      },
    ],
    fileCount: 1,
    size: file.size,
  });
});

test('what waits for its release, is shown in the meeting alone or was withdrawn is in nobody’s papers', async () => {
  const { coordinator, member, meeting, talk } = await newMeeting();
  const pending = await addFile(coordinator, talk, 'Wartet.pdf');
  const shown = await addFile(coordinator, talk, 'Gezeigt.pdf');
  await coordinator.PUT('/api/files/{id}/rights', {
    params: { path: { id: shown.id } },
    body: { ...RIGHTS, scope: 'meeting_only', version: shown.version },
  });
  const gone = await addReleasedFile(coordinator, talk, 'Zurück.pdf');
  await coordinator.POST('/api/files/{id}/withdrawal', { params: { path: { id: gone.id } } });
  for (const api of [coordinator, member]) {
    expect(JSON.stringify(await papersOf(api, meeting))).not.toMatch(/Wartet|Gezeigt|Zurück/);
    const text = String((await archiveOf(api, meeting)).get('47_Sitzung_2026-12-03/INHALT.txt'));
    expect(text).not.toMatch(/Wartet|Gezeigt|Zurück/);
  }
  const { data: waiting } = await coordinator.GET('/api/files/{id}', { params: { path: { id: pending.id } } });
  expect(waiting?.state).toBe('rights_pending');
});

test('visitors sign in, others find nothing', async () => {
  const { meeting } = await newMeeting();
  const stranger = await asStranger(portal);
  for (const path of ['papers', 'papers.zip', 'papers.pdf'].map((name) => `/api/meetings/${meeting.id}/${name}`)) {
    expect((await asVisitor(portal).raw(path)).status).toBe(401);
    expect((await stranger.raw(path)).status).toBe(404);
  }
  expect((await stranger.raw('/api/meetings/none/papers.zip')).status).toBe(422);
});

test('the archive holds every byte under safe, short, different names, and says what is whose', async () => {
  const { coordinator, member, meeting, talk } = await newMeeting({ title: 'Wärme\r\nX-Evil: 1' });
  await portal.database.client.talk.update({ where: { id: talk.id }, data: { title: '../../Wärme: "Netze" 👩‍👩‍👧' } });
  const names = ['Folien.pdf', 'folien.pdf', '👩‍👩‍👧🔥.pdf', `${'ä'.repeat(150)}.pdf`, 'a\r\nb: ..\\c.pdf'];
  const sent = names.map((_, index) => pdf(900_000 + index));
  for (const [index, name] of names.entries()) await addReleasedFile(coordinator, talk, name, sent[index]);
  const answer = await member.raw(`/api/meetings/${meeting.id}/papers.zip`);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="47_Sitzung_2026-12-03_Unterlagen.zip"');
  const files = await unzip(Buffer.from(await answer.arrayBuffer()));
  const folder = '47_Sitzung_2026-12-03';
  const [agenda, ...rest] = files.keys();
  expect(agenda).toBe(`${folder}/Tagesordnung.pdf`);
  expect(rest.slice(0, 3)).toEqual([
    `${folder}/TOP-2_Waerme_Netze_Folien.pdf`,
    `${folder}/TOP-2_Waerme_Netze_folien-2.pdf`,
    `${folder}/TOP-2_Waerme_Netze.pdf`,
  ]);
  for (const name of files.keys()) expect(name).toMatch(/^47_Sitzung_2026-12-03\/[\w.-]{1,78}$/);
  expect(rest.slice(0, 5).map((name) => files.get(name)?.equals(sent[rest.indexOf(name)] ?? Buffer.alloc(0)))).toEqual(
    names.map(() => true),
  );
  const text = String(files.get(`${folder}/INHALT.txt`));
  expect(text).toContain('Unterlagen der 47. Sitzung: Wärme X-Evil: 1\r\n');
  expect(text).toContain('    © Institut für Wärme, alle Rechte vorbehalten, nur für Mitglieder\r\n');
});

test('what is withdrawn while the archive is on its way stays out of it, and the archive says so', async () => {
  const { coordinator, member, meeting, talk } = await newMeeting();
  await addReleasedFile(coordinator, talk, 'Erste.pdf');
  const second = await addReleasedFile(coordinator, talk, 'Zweite.pdf');
  await addReleasedFile(coordinator, talk, 'Dritte.pdf');
  beforeEachOpening(async (id) => {
    if (id === second.id) {
      await portal.database.client.file.update({ where: { id }, data: { withdrawnAt: portal.clock.now() } });
    }
  });
  const files = await archiveOf(member, meeting);
  expect([...files.keys()].join('\n')).toMatch(/Erste[\s\S]*Dritte/);
  expect([...files.keys()].join('\n')).not.toContain('Zweite');
  expect(String(files.get('47_Sitzung_2026-12-03/INHALT.txt'))).toMatch(/- Zweite\.pdf[\s\S]*?Nicht enthalten/);
});

test('an object that is gone or breaks off leaves a valid archive that names it', async () => {
  const { coordinator, member, meeting, talk } = await newMeeting();
  await addReleasedFile(coordinator, talk, 'Verloren.pdf', pdf(3_000_000));
  await addReleasedFile(coordinator, talk, 'Ganz.pdf');
  // The record says more bytes than the object has.
  const version = await portal.database.client.fileVersion.findFirstOrThrow({ where: { fileName: 'Verloren.pdf' } });
  await portal.database.client.fileVersion.update({ where: { id: version.id }, data: { size: version.size + 50n } });
  const files = await archiveOf(member, meeting);
  expect([...files.keys()].filter((name) => /Ganz|INHALT/.test(name))).toHaveLength(2);
  expect(String(files.get('47_Sitzung_2026-12-03/INHALT.txt'))).toMatch(/- Verloren\.pdf[\s\S]*?Unvollständig/);
});

test('a reader who leaves in the middle ends the reading', async () => {
  const { coordinator, member, meeting, talk } = await newMeeting();
  await addReleasedFile(coordinator, talk, 'Groß.pdf', pdf(9_000_000));
  const second = await addReleasedFile(coordinator, talk, 'Zweite.pdf');
  const opened: string[] = [];
  beforeEachOpening(async (id) => {
    opened.push(id);
  });
  const left = new AbortController();
  const answer = await member.raw(`/api/meetings/${meeting.id}/papers.zip`, { signal: left.signal });
  await answer.body?.getReader().read();
  left.abort();
  await until(async () => !(await openFiles()).some((path) => path.startsWith(`${portal.dataFolder}/files/`)));
  expect(opened).not.toContain(second.id);
});

test('a meeting without anything to read has an archive that says so, and a cover', async () => {
  const { member, meeting } = await newMeeting();
  await portal.database.client.agendaItem.deleteMany({ where: { meetingId: meeting.id } });
  expect((await papersOf(member, meeting)).sections).toEqual([]);
  const files = await archiveOf(member, meeting);
  expect(String(files.get('47_Sitzung_2026-12-03/INHALT.txt'))).toContain('noch keine Unterlagen');
  const binder = await PDFDocument.load(await fetchBytes(member, `/api/meetings/${meeting.id}/papers.pdf`));
  expect(binder.getPageCount()).toBe(1);
});
