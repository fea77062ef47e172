// The floor: node:http and two prepared statements (session, data) that answer the same JSON. Run as a process.

import { createServer } from 'node:http';
import 'reflect-metadata';
import { Member } from '../../server/src/access/actor.js';
import { SessionsRepository } from '../../server/src/auth/sessions.repository.js';
import { MeetingListRepository } from '../../server/src/meetings/meeting-list.repository.js';
import { MeetingPageRepository } from '../../server/src/meetings/meeting-page.repository.js';
import { presentMeeting, presentMeetingSummary } from '../../server/src/meetings/meetings.presenter.js';
import { calendarDay } from '../../server/src/platform/clock/calendar-day.js';
import { readConfig } from '../../server/src/platform/config/config.js';
import { Database } from '../../server/src/platform/database/database.js';
import { hashToken } from '../../server/src/platform/secrets/token.js';

const config = readConfig();
const database = new Database(config);
const sessions = new SessionsRepository(database);
const lists = new MeetingListRepository(database);
const pages = new MeetingPageRepository(database);

async function answer(path: string, cookie: string): Promise<unknown> {
  const now = new Date();
  const row = await sessions.lookUp(hashToken(cookie.slice('session='.length)), now, calendarDay(now));
  if (!row) return undefined;
  const { id, name, municipality_id: municipalityId, is_administrator: isAdministrator, memberships } = row;
  const actor = Member.of({ id, name, municipalityId, isAdministrator, memberships });
  const [, meetingId] = /^\/api\/meetings\/([\w-]+)$/.exec(path) ?? [];
  if (meetingId) return presentMeeting(actor, await pages.findVisible(actor, meetingId, calendarDay(now)));
  const query = { workingGroupIds: actor.workingGroupIds, when: 'upcoming', now, after: undefined, limit: 20 } as const;
  const rows = await lists.listVisible(actor, query);
  const last = rows[19];
  const nextCursor =
    rows.length > 20 && last ? Buffer.from(JSON.stringify([last.starts_at, last.id])).toString('base64url') : null;
  return { items: rows.slice(0, 20).map(presentMeetingSummary), nextCursor };
}

createServer((request, response) => {
  answer(request.url ?? '', request.headers.cookie ?? '').then(
    (body) => {
      const text = JSON.stringify(body ?? {});
      response.writeHead(body === undefined ? 401 : 200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    },
    (error) => response.writeHead(500).end(String(error)),
  );
}).listen(config.port, config.host);
