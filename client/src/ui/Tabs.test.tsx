import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPiece } from '../testing/render';
import { Tabs } from './Tabs';

function Meeting() {
  const [selected, setSelected] = useState('agenda');
  const tabs = [
    { id: 'agenda', label: 'Tagesordnung', panel: 'Acht Punkte' },
    { id: 'minutes', label: 'Protokoll', panel: 'Ein Entwurf' },
  ];
  return <Tabs label="Sichten" tabs={tabs} selected={selected} onSelect={setSelected} />;
}

it('shows the panel of the chosen tab under its name', async () => {
  renderPiece(<Meeting />);
  await userEvent.click(screen.getByRole('tab', { name: 'Protokoll' }));
  expect(screen.getByRole('tabpanel', { name: 'Protokoll' }).textContent).toBe('Ein Entwurf');
});

it('is one tab stop and walked with the arrow keys, round and round', async () => {
  renderPiece(<Meeting />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Protokoll', selected: true }));
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Tagesordnung', selected: true }));
});
