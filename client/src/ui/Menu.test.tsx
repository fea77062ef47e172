import { expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPiece } from '../testing/render';
import { Menu } from './Menu';
import { MenuItem } from './MenuItem';

function renderMenu() {
  const onSignOut = jest.fn();
  renderPiece(
    <Menu label="Hanna Wiesental">
      {(close) => (
        <>
          <MenuItem to="/profil" onClick={close}>
            Mein Profil
          </MenuItem>
          <MenuItem onClick={onSignOut}>Abmelden</MenuItem>
        </>
      )}
    </Menu>,
  );
  return { onSignOut, trigger: screen.getByRole('button', { name: 'Hanna Wiesental' }) };
}

it('says whether it is open', async () => {
  const { trigger } = renderMenu();
  expect(trigger.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(trigger);
  expect(trigger.getAttribute('aria-expanded')).toBe('true');
});

it('is walked with the arrow keys and closed with Escape, which brings the focus back', async () => {
  const { trigger } = renderMenu();
  await userEvent.click(trigger);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Abmelden' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'Abmelden' })).toBeNull();
  expect(document.activeElement).toBe(trigger);
});

it('does what its entries say', async () => {
  const { trigger, onSignOut } = renderMenu();
  await userEvent.click(trigger);
  await userEvent.click(screen.getByRole('button', { name: 'Abmelden' }));
  expect(onSignOut).toHaveBeenCalledTimes(1);
});
