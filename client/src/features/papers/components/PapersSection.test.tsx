import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serverAnswers } from '../../../testing/answers';
import { renderPiece } from '../../../testing/render';
import type { MeetingPapers } from '../papers.queries';
import { PapersSection } from './PapersSection';

const papers: MeetingPapers = {
  meeting: {
    id: '1',
    number: 47,
    title: null,
    startsAt: '2026-12-03T08:30:00.000Z',
    endsAt: '2026-12-03T11:30:00.000Z',
    workingGroup: { id: 'g', name: 'Arbeitskreis', shortName: 'AK' },
  },
  sections: [
    {
      agendaItem: null,
      papers: [
        {
          id: 'agenda',
          kind: 'agenda',
          title: 'Tagesordnung',
          subject: null,
          by: null,
          file: null,
          talkId: null,
          rights: null,
        },
      ],
    },
    {
      agendaItem: { id: 'i', number: '3', title: 'Fachvortrag' },
      papers: [
        {
          id: 'f',
          kind: 'slides',
          title: 'Folien.pdf',
          subject: 'Wärmeplanung',
          by: 'Dr. Ute Beispiel',
          file: { id: 'f', mediaType: 'application/pdf', size: 12_400_000, isViewable: true },
          talkId: 't',
          rights: null,
        },
      ],
    },
  ],
  fileCount: 1,
  size: 12_400_000,
};

it('shows what there is to read by item, and all of it to take along', async () => {
  serverAnswers({ 'GET /api/meetings/1/papers': { body: papers } });
  renderPiece(<PapersSection meetingId="1" />);
  expect(await screen.findByRole('heading', { name: 'TOP 3: Fachvortrag' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Folien.pdf' }).getAttribute('href')).toBe('/vortraege/t/folien/f');
  expect(screen.getByText('Dr. Ute Beispiel · PDF · 12,4 MB')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Tagesordnung' }).getAttribute('href')).toBe('/api/meetings/1/agenda.pdf');
  const archive = screen.getByRole('link', { name: /^Alles als ZIP \(12,4\sMB\)$/ });
  expect(archive.getAttribute('href')).toBe('/api/meetings/1/papers.zip');
});

it('says why there is no binder, in place', async () => {
  const title = 'Gerade werden viele Sitzungsmappen gebunden.';
  serverAnswers({
    'GET /api/meetings/1/papers': { body: papers },
    'GET /api/meetings/1/papers.pdf': { status: 503, body: { type: '/problems/too-many-binders', title, status: 503 } },
  });
  renderPiece(<PapersSection meetingId="1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Sitzungsmappe (PDF)' }));
  expect((await screen.findByRole('alert')).textContent).toContain(title);
});

it('says what will be here while there is nothing', async () => {
  serverAnswers({ 'GET /api/meetings/1/papers': { body: { ...papers, sections: [], fileCount: 0, size: 0 } } });
  renderPiece(<PapersSection meetingId="1" />);
  expect(await screen.findByText('Noch keine Unterlagen')).toBeTruthy();
});
