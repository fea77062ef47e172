import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import * as agenda from './acts/agenda.js';

const portal = useBrowser('agenda');
const { step } = portal;

const PAULA = 'paula.rothaar@hilchenbach.example';

test('a member proposes a topic, and it goes to everybody as a Nachtrag', async () => {
  const still = { reducedMotion: 'reduce' } as const;
  const hanna = await portal.openAs('Koordination', still);
  const anke = await portal.openAs('Administration', still);
  const paula = await portal.openAs('Mitglied', { ...still, width: 320, height: 700 });
  const { items } = await (await paula.context.request.get('/api/meetings?when=upcoming')).json();
  const meeting = `/sitzungen/${items.find(({ number }: { number: number }) => number === 47).id}`;

  const place = await step('Paula proposes a topic on her phone', () => agenda.propose(paula, meeting));
  await step('the coordinator accepts it with a word', () => agenda.accept(hanna, place));
  await step('she puts it behind the talk by keyboard', () => agenda.moveByKeyboard(hanna));
  await step('she sends the Nachtrag', () => agenda.sendSupplement(hanna));
  await step('Paula sees it and has both mails', async () => {
    await agenda.seeSupplement(paula, place);
    const subjects = await agenda.readMails(anke, PAULA);
    expect(subjects).toContain('Arbeitskreis Klimaschutz: Nachtrag 1 zur Tagesordnung der 47. Sitzung');
    expect(subjects).toContain('Arbeitskreis Klimaschutz: Ihr Thema steht auf der Tagesordnung');
  });
  await step('the talk is put off and taken back', () => agenda.putOffAndTakeBack(hanna));
}, 180_000);
