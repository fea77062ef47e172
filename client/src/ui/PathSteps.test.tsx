import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPiece } from '../testing/render';
import { PathSteps } from './PathSteps';

it('marks where we are and says what is behind and ahead', () => {
  const steps = ['Einladung', 'Sitzung', 'Protokoll'].map((label) => ({ key: label, label }));
  renderPiece(<PathSteps label="Weg der Sitzung" steps={steps} current="Sitzung" />);
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    'Einladung (erledigt)',
    'Sitzung (aktuell)',
    'Protokoll (folgt)',
  ]);
  expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null]);
});
