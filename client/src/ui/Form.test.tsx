import { expect, it } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProblemError } from '../api/problem';
import { useProblemForm } from '../api/use-problem-form';
import { textOf } from '../lib/form-values';
import { renderPiece } from '../testing/render';
import { Button } from './Button';
import { DateTimeField } from './DateTimeField';
import { Form } from './Form';
import { TextField } from './TextField';

type Errors = { pointer: string; detail: string }[];

function PlanForm({ refuse }: { refuse: { title: string; errors?: Errors } | null }) {
  const form = useProblemForm(async (values) => {
    if (refuse) throw new ProblemError({ type: '/problems/invalid', status: 422, ...refuse });
    return textOf(values, 'title');
  });
  return (
    <Form state={form} label="Sitzung planen">
      <TextField name="title" label="Titel" hint="Worum geht es?" />
      <DateTimeField name="startsAt" label="Beginn" defaultValue="2027-03-28T02:30" />
      <TextField name="speakers.0.familyName" label="Nachname" optional />
      <Button type="submit">Anlegen</Button>
    </Form>
  );
}

const fillIn = () => userEvent.type(screen.getByRole('textbox', { name: 'Titel' }), 'Wärmeplanung');
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Anlegen' }));

it('leads from the summary to the fields that were refused, and keeps what was typed', async () => {
  const errors = [
    { pointer: '#/title', detail: 'Der Titel ist zu kurz.' },
    { pointer: '#/startsAt', detail: 'Diese Uhrzeit gibt es an diesem Tag nicht.' },
    { pointer: '#/speakers/0/familyName', detail: 'Bitte geben Sie den Nachnamen an.' },
  ];
  renderPiece(<PlanForm refuse={{ title: 'Bitte prüfen Sie Ihre Angaben.', errors }} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Titel' }), 'Wä');
  await submit();

  const summary = await screen.findByRole('alert');
  await waitFor(() => expect(document.activeElement).toBe(summary));
  expect(screen.getByRole('heading', { name: 'Bitte prüfen Sie 3 Angaben.' })).toBeTruthy();

  const title = screen.getByRole<HTMLInputElement>('textbox', { name: 'Titel' });
  expect(title.value).toBe('Wä');
  expect(title.getAttribute('aria-invalid')).toBe('true');
  expect(describedBy(title)).toEqual(['Worum geht es?', 'Der Titel ist zu kurz.']);

  await userEvent.click(screen.getByRole('link', { name: 'Bitte geben Sie den Nachnamen an.' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nachname (freiwillig)' }));
  await userEvent.click(screen.getByRole('link', { name: 'Diese Uhrzeit gibt es an diesem Tag nicht.' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Datum'));
});

it('shows a problem that belongs to no field above the form', async () => {
  renderPiece(<PlanForm refuse={{ title: 'Die Sitzung wurde inzwischen geändert.' }} />);
  await fillIn();
  await submit();
  expect((await screen.findByRole('alert')).textContent).toBe('Die Sitzung wurde inzwischen geändert.');
});

it('names what a pointer says that has no field', async () => {
  const errors = [{ pointer: '#/version', detail: 'Die Fassung fehlt.' }];
  renderPiece(<PlanForm refuse={{ title: 'Bitte prüfen Sie Ihre Angaben.', errors }} />);
  await fillIn();
  await submit();
  expect((await screen.findByRole('alert')).textContent).toBe('Bitte prüfen Sie Ihre Angaben. Die Fassung fehlt.');
});

it('forgets the errors once the form was accepted', async () => {
  const refuse = { title: 'Geht nicht.' };
  const { rerender } = render(<PlanForm refuse={refuse} />);
  await fillIn();
  await submit();
  await screen.findByRole('alert');
  rerender(<PlanForm refuse={null} />);
  await submit();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

it('names required fields that are empty without asking the server', async () => {
  renderPiece(<PlanForm refuse={{ title: 'Das darf nicht kommen.' }} />);
  await submit();
  expect((await screen.findByRole('alert')).textContent).toContain('Bitte füllen Sie „Titel“ aus.');
  expect(screen.getByRole('textbox', { name: 'Titel' }).getAttribute('aria-invalid')).toBe('true');
});

it('sends day and time as one wall time', () => {
  renderPiece(<PlanForm refuse={null} />);
  const form = screen.getByRole<HTMLFormElement>('form', { name: 'Sitzung planen' });
  expect(new FormData(form).get('startsAt')).toBe('2027-03-28T02:30');
});

function describedBy(element: HTMLElement) {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent);
}
