import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoutes } from '../../../testing/render';
import { report, reports } from '../testing/example-report';
import { ReportSlides } from './ReportSlides';

const round = reports([
  report('hilchenbach', { state: 'submitted', news: 'PV läuft', version: 2 }),
  report('kreuztal'),
  report('netphen', { state: 'draft', ongoing: 'Noch geheim', version: 1 }),
]);

const show = (address = '/sitzungen/m47/berichte/vorstellen') =>
  renderRoutes(
    [
      { path: '/sitzungen/:id/berichte/vorstellen', element: <ReportSlides reports={round} /> },
      { path: '/sitzungen/:id/berichte', element: <p>Alle Berichte</p> },
    ],
    address,
  );

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

it('goes from municipality to municipality with the keys, and says which', async () => {
  const user = userEvent.setup();
  show();
  expect(heading()).toBe('Hilchenbach');
  await user.keyboard('{ArrowLeft}{ArrowRight}');
  expect([heading(), screen.getByRole('status').textContent]).toEqual(['Kreuztal', 'Kreuztal, 2 von 3']);
  await user.keyboard(' ');
  expect(heading()).toBe('Netphen');
  await user.keyboard('{ArrowRight}{Home}');
  expect(heading()).toBe('Hilchenbach');
  await user.keyboard('{Escape}');
  expect(await screen.findByText('Alle Berichte')).toBeTruthy();
});

it('begins where the address says, and shows no draft on the wall', () => {
  show('/sitzungen/m47/berichte/vorstellen?kommune=netphen');
  expect(heading()).toBe('Netphen');
  expect(screen.queryByText('Noch geheim')).toBeNull();
  expect(screen.getAllByText('mündlich').length).toBeGreaterThan(0);
});
