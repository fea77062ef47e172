import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import * as inviting from './acts/inviting.js';
import * as replying from './acts/replying.js';

const portal = useBrowser('invite_and_reply');
const { step } = portal;

const CLARA = 'clara.sieghuette@siegen.example';
const SVEN = 'sven.weidenau@siegen.example';

test('a meeting is planned and invited, answered without login, put off and called off', async () => {
  const hanna = await portal.openAs('Koordination');
  await hanna.page.goto('/');
  const meeting = await step('Hanna plans the 48th meeting', () => inviting.planNextMeeting(hanna));
  await step('she looks at the invitation and sends it', () => inviting.lookAndSend(hanna, meeting));
  await step('the log tells to whom it went', () => inviting.readLog(hanna, meeting));

  const paula = await portal.openAs('Mitglied');
  await step('Paula accepts in the portal and takes it back', () => replying.acceptAndUndo(paula, meeting));

  const anke = await portal.openAs('Administration');
  const link = await replying.linkInMail(anke, CLARA, 'Einladung', 'Absagen und Vertretung melden');
  const phone = await portal.open({ width: 320, height: 640 });
  await step('Clara sends her deputy from her phone', () => replying.sendDeputy(phone, link));
  await step('her link opens nothing else', () => replying.seeNothingElse(phone, link, meeting));
  const deputyLink = await replying.linkInMail(anke, SVEN, 'Sie vertreten', 'Zusagen');
  expect(deputyLink).toMatch(/^\/antwort\?antwort=zusagen#/);

  await step('Hanna notes what others said on the telephone', () => inviting.noteCalls(hanna, meeting));
  await step('she reminds the two who are silent', () => inviting.remindTheSilent(hanna, meeting));
  await step('she puts the meeting off and tells it', () => inviting.postpone(hanna, meeting));
  await replying.linkInMail(anke, CLARA, 'Geändert', 'Zusagen');
  await step('she calls it off', () => inviting.callOff(hanna, meeting));
}, 300_000);
