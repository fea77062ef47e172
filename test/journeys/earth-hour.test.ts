import { expect, test } from '@jest/globals';
import { useBrowser } from '../support/browser.js';
import { accessibilityViolations } from '../support/browser-axe.js';
import type { Window } from '../support/browser-window.js';
import { localMinute, mailedLink, tellThePress } from './acts/press.js';

const portal = useBrowser('earth_hour');
const calm = { reducedMotion: 'reduce' } as const;

const expectAccessible = async ({ page }: Window) =>
  expect(await accessibilityViolations(page, 'everything')).toEqual([]);

/** Days and times are two fields each. */
async function setTimes({ page }: Window, day: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Termin der Aktion' });
  for (const [group, time] of [
    ['Beginn', '20:30'],
    ['Ende', '21:30'],
  ] as const) {
    const fields = dialog.getByRole('group', { name: group });
    await fields.locator('input[type=date]').fill(day);
    await fields.locator('input[type=time]').fill(time);
  }
  await dialog.getByRole('button', { name: 'Termin speichern' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

test('Earth Hour: next year’s is made from this year’s, municipalities confirm, one edit moves it everywhere', async () => {
  const coordination = await portal.openAs('Koordination', calm);
  const { page } = coordination;
  let address = '';

  await portal.step(
    'the coordination makes it from the one that is over, with its sites and without a date',
    async () => {
      await coordination.goTo('/aktionen');
      await expectAccessible(coordination);
      const closed = page.getByRole('region', { name: 'Abgeschlossen' });
      await closed.getByRole('link', { name: /^Earth Hour/ }).click();
      await page.getByRole('button', { name: 'Nächste daraus machen' }).click();
      const dialog = page.getByRole('dialog', { name: 'Nächste Aktion daraus machen' });
      await dialog.getByLabel('Titel der neuen Aktion').fill('Earth Hour, die nächste');
      await dialog.getByRole('button', { name: 'Anlegen' }).click();
      await page.getByText('Angelegt, mit 37 Objekten.').waitFor();
      await page.getByRole('heading', { level: 1, name: 'Earth Hour, die nächste' }).waitFor();
      address = new URL(page.url()).pathname;
      await page.getByRole('button', { name: 'Termin eintragen' }).click();
      const date = page.getByRole('dialog', { name: 'Termin der Aktion' });
      await date.getByLabel(/^Woher kommt der Termin/).fill('laut WWF');
      await setTimes(coordination, '2027-03-27');
      await page.getByText('Sa., 27. März 2027, 20:30–\u206021:30 Uhr').first().waitFor();
      await coordination.settle();
      await expectAccessible(coordination);
    },
  );

  await portal.step('a member confirms on the phone, adds a site and ticks a step', async () => {
    const member = await portal.openAs('Mitglied', { ...calm, width: 320, height: 640 });
    await member.goTo(address);
    const own = member.page.getByRole('region', { name: 'Ihre Kommune: Hilchenbach' });
    await own.getByRole('button', { name: 'Alle 3 bestätigen' }).click();
    await member.page.getByText('3 Objekte sind bestätigt.').waitFor();
    await own.getByRole('button', { name: 'Objekt hinzufügen: Hilchenbach' }).press('Enter');
    const dialog = member.page.getByRole('dialog', { name: 'Objekt hinzufügen: Hilchenbach' });
    await dialog.getByLabel(/^Name/).fill('Alte Vogtei');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await own.getByText('Alte Vogtei').waitFor();
    await own.getByRole('checkbox', { name: 'Objekte bestätigt' }).press('Space');
    await member.page.getByText('„Objekte bestätigt“ ist erledigt.').waitFor();
    await member.settle();
    await expectAccessible(member);
    expect(await member.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await member.close();
  });

  await portal.step('Neunkirchen pauses, and undoes it, and pauses', async () => {
    const pausing = await portal.openAs('Schriftführung', { ...calm, theme: 'dark' });
    await pausing.goTo(address);
    const own = pausing.page.getByRole('region', { name: 'Ihre Kommune: Neunkirchen' });
    await own.getByRole('button', { name: 'Wir pausieren diesmal' }).click();
    await pausing.page.getByRole('button', { name: 'Rückgängig' }).click();
    await own.getByRole('button', { name: 'Wir pausieren diesmal' }).click();
    await own.getByText('Neunkirchen pausiert diesmal.').waitFor();
    await pausing.settle();
    await expectAccessible(pausing);
    await pausing.close();
  });

  await portal.step('the coordination sees who is missing, as rows and as a table, and publishes it', async () => {
    await coordination.goTo(address);
    await page.getByRole('img', { name: 'Hilchenbach: dabei, 4 Objekte' }).waitFor();
    await page.getByRole('img', { name: 'Neunkirchen: pausiert' }).first().waitFor();
    await page.getByRole('radio', { name: 'als Tabelle' }).click();
    const cell = page.getByRole('button', { name: 'Objekte bestätigt, Netphen: offen' });
    await cell.press('Enter');
    await page.getByRole('button', { name: 'Objekte bestätigt, Netphen: erledigt' }).waitFor();
    await coordination.settle();
    await expectAccessible(coordination);
    await page.getByRole('button', { name: 'Mehr', exact: true }).click();
    await page.getByRole('button', { name: 'Öffentlich zeigen' }).click();
    await page.getByText('Die Aktion steht jetzt auf der öffentlichen Seite.').waitFor();
  });

  const visitor = await portal.open({ scripts: 'off' });
  await portal.step('everybody reads what is confirmed, without any script', async () => {
    await visitor.page.goto('/mitmachen');
    await visitor.page.getByRole('link', { name: 'Earth Hour, die nächste' }).click();
    await visitor.page.getByText('Samstag, 27. März 2027, 20:30–21:30 Uhr').waitFor();
    await visitor.page.getByText('4 Objekte in 1 Kommune').waitFor();
    await visitor.page.getByText('Alte Vogtei').waitFor();
    expect(await visitor.page.getByText('Otto-Reiffenrath-Haus').count()).toBe(0);
  });

  await portal.step('the date moves once, and page and calendars know', async () => {
    await page.getByRole('button', { name: 'Termin ändern' }).click();
    await setTimes(coordination, '2027-03-20');
    await page.getByText('Sa., 20. März 2027, 20:30–\u206021:30 Uhr').first().waitFor();
    await visitor.page.reload();
    await visitor.page.getByText('Samstag, 20. März 2027, 20:30–21:30 Uhr').waitFor();
    const ics = await (await fetch(`${portal.url}/mitmachen/earth-hour-die-naechste/termin.ics`)).text();
    expect(ics).toContain('DTSTART;TZID=Europe/Berlin:20270320T203000');
    expect(ics).toContain('SEQUENCE:1');
    await coordination.goTo('/kalender?monat=2027-03');
    await page
      .getByRole('link', { name: /Earth Hour, die nächste/ })
      .first()
      .waitFor();
  });
});

test('Earth Hour: the campaign makes the press release, which nobody reads before its embargo is over', async () => {
  const coordination = await portal.openAs('Koordination', calm);
  const { page } = coordination;
  const visitor = await portal.open({ scripts: 'off' });
  const slug = await portal.step('it begins with what the campaign knows', () => tellThePress.begin(coordination));
  await expectAccessible(coordination);

  await portal.step('who is quoted agrees by a mailed link, without login and without any script', async () => {
    await page.getByRole('button', { name: 'Zur Abstimmung geben' }).click();
    await page.getByText('Die Pressemitteilung ist in Abstimmung.').waitFor();
    await tellThePress.askForQuote(coordination);
    const administration = await portal.openAs('Administration');
    await visitor.page.goto(await mailedLink(administration, 'buero@kreis.example', '/zitat/'));
    await visitor.page.getByRole('button', { name: 'Zitat freigeben' }).click();
    await visitor.page.getByText('Dieses Zitat ist freigegeben').first().waitFor();
    await administration.close();
    await page.reload();
    await page.getByText('freigegeben', { exact: true }).waitFor();
  });

  await portal.step('agreed on, with an embargo, and released: nobody outside reads it yet', async () => {
    await page.getByRole('button', { name: 'Freigeben', exact: true }).click();
    await page.getByText('Die Fassung ist freigegeben.').waitFor();
    await tellThePress.embargoUntil(coordination, localMinute(24 * 60));
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    const ask = page.getByRole('dialog', { name: 'Pressemitteilung veröffentlichen?' });
    await ask.getByRole('button', { name: 'Veröffentlichen' }).click();
    await page.getByText('Sperrfrist läuft').first().waitFor();
    await coordination.settle();
    await expectAccessible(coordination);
    visitor.guard.expect(404);
    await visitor.page.goto(`/presse/${slug}`);
    await visitor.page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
    expect(await (await fetch(`${portal.url}/feed.atom`)).text()).not.toContain('Wir machen das Licht aus');
  });

  await portal.step('Hilchenbach makes its own words of it, on the phone', async () => {
    const member = await portal.openAs('Mitglied', { ...calm, width: 320, height: 640, theme: 'dark' });
    await member.goTo(`${new URL(page.url()).pathname}?teil=kommunen`);
    await member.page.getByRole('button', { name: 'Anpassen Hilchenbach' }).press('Enter');
    const dialog = member.page.getByRole('dialog', { name: 'Fassung für Hilchenbach' });
    await dialog.getByLabel(/^Eigener Wortlaut/).fill('In Hilchenbach bleibt die Wilhelmsburg dunkel.');
    await dialog.getByRole('button', { name: 'Fassung speichern' }).click();
    await member.page.getByText('Die Fassung ist gespeichert.').waitFor();
    await member.settle();
    await expectAccessible(member);
    expect(await member.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await member.close();
  });

  await portal.step(
    'the embargo is lifted: page and feed have it, the office is named and the person is not',
    async () => {
      await tellThePress.embargoUntil(coordination, { day: '', time: '' });
      await page.getByText('veröffentlicht', { exact: true }).first().waitFor();
      await visitor.page.goto(`/presse/${slug}`);
      await visitor.page.getByRole('heading', { level: 1, name: 'Wir machen das Licht aus' }).waitFor();
      await visitor.page.getByText('Jede Stunde zählt.').waitFor();
      expect(await visitor.page.content()).not.toContain('Sabine Rüblinghausen');
      expect(await (await fetch(`${portal.url}/feed.atom`)).text()).toContain('Wir machen das Licht aus');
    },
  );
});
