import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import { login, type Role } from '../support/browser-portal.js';
import type { Window } from '../support/browser-window.js';
import * as agreeing from './acts/agreeing.js';
import * as minutes from './acts/minutes.js';
import * as planning from './acts/planning.js';
import * as slides from './acts/slides.js';

const portal = useBrowser('meeting_to_slides');
const { step } = portal;

/** What visitors may ask for; everything else that the journey asked for is closed to them. */
const PUBLIC = ['/api/session', '/api/municipalities'];

test('a meeting from its agenda to the downloaded slides', async () => {
  const asked = new Set<string>();
  const enter = async (role: Role): Promise<Window> => {
    const window = await portal.open();
    window.context.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (request.method() === 'GET' && pathname.startsWith('/api/')) asked.add(pathname + search);
    });
    await window.signIn(login(role));
    return window;
  };

  const hanna = await enter('Koordination');
  await step('the coordinator sees what matters now', () => planning.seeWhatMatters(hanna));
  const meeting = await step('she plans the 48th meeting from the template', () => planning.planMeeting(hanna));
  await step('she reorders it with the keyboard and with the mouse', () => planning.reorderAgenda(hanna));
  await step('she adds a talk with an external speaker', () => planning.addTalk(hanna));
  const talk = await step('she uploads the slides', () => slides.uploadSlides(hanna));

  const early = await enter('Mitglied');
  await step('a member does not see the draft', () => findNothing(early, meeting));
  await step('the coordinator publishes the meeting', () => planning.publish(hanna, meeting));
  await step('a member finds the talk but no slides', () => slides.findSlidesPending(early, talk));
  await early.close();
  await step('the coordinator records the rights', () => slides.recordRights(hanna, talk));

  const max = await enter('Schriftführung');
  await step('the minute taker ticks the attendance', () => minutes.recordAttendance(max));
  await step('he writes the minutes', () => minutes.writeMinutes(max, meeting));
  await max.close();
  const again = await enter('Schriftführung');
  await step('he comes back and nothing is lost', () => minutes.findEverythingAgain(again, meeting));
  await step('two write one text at once', () => minutes.writeAtOnce(again, hanna, meeting));
  await step('one of them goes through a tunnel', () => minutes.writeInATunnel(again, hanna));
  await step('he lays the minutes before the members', () => minutes.circulate(again, meeting));

  const paula = await enter('Mitglied');
  await step('a member of another municipality reads the minutes', () => minutes.readMinutes(paula));
  await step('she proposes other words', () => agreeing.proposeOtherWords(paula, meeting));
  await step('the coordinator takes them over', () => agreeing.acceptOtherWords(hanna, meeting));
  await step('the coordinator approves the minutes', () => agreeing.approve(hanna, meeting));
  await step('she finds the talk', () => slides.findTalk(paula));
  await step('she downloads the slides as they were', () => slides.downloadAll(paula));
  await step('parts and conditions of a download work', () => slides.askForParts(paula));
  await step('a PDF opens in the browser', () => slides.openPdf(paula));

  const silas = await enter('Mitglied einer anderen Gruppe');
  await step('a member of another group finds nothing', () => findNothing(silas, meeting, talk));
  await step('a visitor finds nothing at all', () => refuseVisitors([...asked]));
}, 180_000);

async function findNothing(window: Window, ...paths: string[]): Promise<void> {
  window.guard.expect(404);
  for (const path of paths) {
    await window.page.goto(path);
    await window.page.getByText('oder es ist für Sie nicht sichtbar').waitFor();
    const answer = await window.context.request.get(
      path.replace('sitzungen', 'api/meetings').replace('vortraege', 'api/talks'),
    );
    expect(answer.status()).toBe(404);
  }
}

async function refuseVisitors(addresses: string[]): Promise<void> {
  expect(addresses.filter((address) => /^\/api\/files\/[^/]+\/content/.test(address))).not.toEqual([]);
  const answers = await Promise.all(
    addresses.map(async (address) => ({ address, status: (await fetch(`${portal.url}${address}`)).status })),
  );
  const open = answers.filter(({ status }) => status !== 401 && status !== 404).map(({ address }) => address);
  expect(open.filter((address) => !PUBLIC.includes(address))).toEqual([]);
}
