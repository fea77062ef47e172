import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderRoutes } from '../../../../testing/render';
import { InquiryByLinkPage } from './InquiryByLinkPage';

const routes = [{ path: '/anfrage', element: <InquiryByLinkPage /> }];

it('says of a link that was cut that it is incomplete', async () => {
  renderRoutes(routes, '/anfrage#cut-off');
  expect(await screen.findByText('Der Link ist unvollständig')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Neue Anfrage stellen' }).getAttribute('href')).toBe('/anfrage-stellen');
});
