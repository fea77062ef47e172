import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { serverAnswers } from '../../../testing/answers';
import { renderRoutes } from '../../../testing/render';
import { exampleMinutes } from '../testing/example-minutes';
import { WriteMinutesPage } from './WriteMinutesPage';

const author = { id: 'max', name: 'Max Freiengrund' };
const routes = [{ path: '/sitzungen/:meetingId/protokoll/schreiben', element: <WriteMinutesPage author={author} /> }];

it.each([
  ['draft', 'Dieses Protokoll schreiben Koordination und Schriftführung.'],
  ['circulated', 'Dieses Protokoll liegt den Mitgliedern vor. Änderungen schlagen Sie in der Leseansicht vor.'],
  ['approved', 'Dieses Protokoll ist genehmigt und lässt sich nicht mehr ändern.'],
] as const)('is closed to those who do not write: %s', async (state, words) => {
  const minutes = exampleMinutes({ state });
  serverAnswers({
    'GET /api/minutes': { body: { items: [minutes], nextCursor: null } },
    'GET /api/minutes/minutes': { body: minutes },
  });
  renderRoutes(routes, '/sitzungen/meeting/protokoll/schreiben');
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
