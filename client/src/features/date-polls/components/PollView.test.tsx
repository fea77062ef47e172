import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { answerSheet, dateOption, datePoll } from '../../../testing/date-polls';
import { renderPiece } from '../../../testing/render';
import { PollView } from './PollView';

const everything = {
  answer: true,
  answerForAll: true,
  update: true,
  close: true,
  reopen: false,
  decide: true,
  remind: true,
};
const answered = (value: 'yes' | 'if_need_be', more = {}) =>
  answerSheet({
    state: 'complete',
    version: 1,
    answers: [value, 'no'],
    answeredBy: 'Paula Rothaar',
    answeredAt: '2026-12-01T09:00:00.000Z',
    ...more,
  });

it('asks the reader first while the municipality has not answered', () => {
  renderPiece(<PollView poll={datePoll()} />);
  expect(screen.getByRole('region', { name: 'Wann passt es für Hilchenbach?' })).toBeTruthy();
  expect(screen.getByText('Noch hat niemand geantwortet.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Diesen Termin festlegen' })).toBeNull();
});

it('proposes a date, says why, and fixes it after naming who gets a mail', async () => {
  const options = [
    dateOption('o1', '2027-02-25', { yes: 1, ifNeedBe: 1, open: 0 }),
    dateOption('o2', '2027-03-04', { yes: 1, ifNeedBe: 1, open: 0 }),
  ];
  const proposal = { optionId: 'o1', reason: 'earlier', tiedWith: ['o2'] } as const;
  const poll = datePoll({ options, proposal: { ...proposal, tiedWith: ['o2'] }, abilities: everything });
  const received = serverAnswers({
    'POST /api/meetings/m49/date-poll/decision': { body: { ...poll, state: 'decided' } },
  });
  renderPiece(<PollView poll={poll} />);
  const box = within(screen.getByRole('region', { name: 'Am besten passt' }));
  expect(
    box.getByText(/2 von 2 Kommunen können, davon 1 nur zur Not\. Am Do., 4\. März 2027.* genauso gut/),
  ).toBeTruthy();
  await userEvent.click(box.getByRole('button', { name: 'Diesen Termin festlegen' }));
  expect(screen.getByText('3 Personen in 2 Kommunen bekommen den Termin als Mail mit Kalendereintrag.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Festlegen und Mails senden' }));
  expect(await screen.findByText('Der Termin steht fest. Die Mails sind unterwegs.')).toBeTruthy();
  expect(received[0]?.body).toEqual({ version: 1, optionId: 'o1' });
});

it('is a table with municipalities as rows, and tells who answered for whom', () => {
  const netphen = { id: 'netphen', slug: 'netphen', name: 'Netphen', abbreviation: 'NET' };
  const options = [dateOption('o1', '2027-02-25', { missing: ['Netphen'] }), dateOption('o2', '2027-03-04')];
  const other = answered('if_need_be', { municipality: netphen, isOnBehalf: true, isRequired: true, comment: 'Kurz.' });
  renderPiece(<PollView poll={datePoll({ options, sheets: [answered('yes'), other], abilities: everything })} />);
  const row = within(screen.getByRole('row', { name: /^Netphen/ }));
  expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['Zur Not', 'Passt nicht', '']);
  expect(row.getByText(/unverzichtbar/)).toBeTruthy();
  expect(row.getByText('Paula Rothaar, durch die Koordination')).toBeTruthy();
  expect(row.getByText('Kurz.')).toBeTruthy();
  expect(within(screen.getByRole('columnheader', { name: /25\. Feb/ })).getByText(/Netphen kann nicht/)).toBeTruthy();
  expect(screen.getByText('Alle haben geantwortet.')).toBeTruthy();
});

it('says what to do when nobody can', () => {
  renderPiece(
    <PollView
      poll={datePoll({ proposal: { optionId: null, reason: 'nobody', tiedWith: [] }, abilities: everything })}
    />,
  );
  expect(screen.getByText('An keinem Termin kann jemand.')).toBeTruthy();
  expect(screen.getByText(/Bieten Sie weitere Termine an/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Terminumfrage aufgeben' })).toBeTruthy();
});

it('is given up with a word, where nobody can', async () => {
  const received = serverAnswers({
    'GET /api/meetings/m49': { body: { version: 7 } },
    'POST /api/meetings/m49/cancellation': { body: {} },
  });
  const proposal = { optionId: null, reason: 'nobody', tiedWith: [] } as const;
  renderPiece(<PollView poll={datePoll({ proposal: { ...proposal, tiedWith: [] }, abilities: everything })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Terminumfrage aufgeben' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByRole('textbox', { name: /Warum/ }), 'Kein Termin.');
  await userEvent.click(dialog.getByRole('button', { name: 'Terminumfrage aufgeben' }));
  expect(await screen.findByText(/Die Terminumfrage ist beendet/)).toBeTruthy();
  expect(received.at(-1)?.body).toEqual({ version: 7, note: 'Kein Termin.' });
});
