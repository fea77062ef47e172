import { hashToken, mintToken } from '../../../server/src/platform/secrets/token.js';
import { hanna, type Person, paula } from '../people.js';
import { memberId, type Scene } from './scene.js';

type FeedStory = { of: Person; name: string; since: string; readOn: string; alarmMinutes: number | null };

const feeds: FeedStory[] = [
  { of: hanna, name: 'Outlook im Kreishaus', since: '2026-08-20', readOn: '2026-11-22', alarmMinutes: 60 },
  { of: hanna, name: 'Diensthandy', since: '2026-09-02', readOn: '2026-11-20', alarmMinutes: 1440 },
  { of: paula, name: 'Thunderbird im Rathaus', since: '2026-09-15', readOn: '2026-11-21', alarmMinutes: null },
];

/** Calendars that people subscribed to; their addresses are known to nobody. */
export function addCalendarFeeds(scene: Scene): void {
  const { calendar, rows } = scene;
  for (const { of, name, since, readOn, alarmMinutes } of feeds) {
    rows.calendarFeeds.push({
      memberId: memberId(scene, of),
      name,
      alarmMinutes,
      tokenHash: hashToken(mintToken()),
      createdAt: calendar.at(since, '10:15'),
      lastReadAt: calendar.at(readOn, '06:00'),
    });
  }
}
