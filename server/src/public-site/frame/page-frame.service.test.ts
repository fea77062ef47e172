import { expect, test } from '@jest/globals';
import { readConfig } from '../../platform/config/config.js';
import { markup } from '../../platform/markup/markup.js';
import { PageFrameService } from './page-frame.service.js';
import { PageLookService } from './page-look.service.js';

test.each([true, false])('whether everything is invented is said on every page (demo: %s)', (isDemo) => {
  const frame = new PageFrameService(new PageLookService(), { ...readConfig({}), isDemo });
  const html = frame.draw({ path: '/termine', title: 'Termine', description: 'Alle.', body: markup`<p>Nichts.</p>` });
  expect(html.includes('Demodaten: alle Personen und Vorgänge sind erfunden')).toBe(isDemo);
});
