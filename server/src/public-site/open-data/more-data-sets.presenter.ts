import type { PublicCampaignSite } from '../../campaigns/published/public-campaigns.presenter.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import type { PublicTalk } from '../../talks/publication/public-talks.service.js';
import { type DataSet, of, text } from './data-sets.presenter.js';

export const presentSites = (sites: readonly PublicCampaignSite[]): DataSet => ({
  columns: [
    text('campaign', 'Aktion'),
    of('day', 'day', 'Tag'),
    text('ags', 'Amtlicher Gemeindeschlüssel'),
    text('municipality', 'Kommune'),
    text('name', 'Ort'),
    text('address', 'Anschrift'),
  ],
  rows: sites.map(({ campaign, day, ags, municipality, name, address }) => [
    ...[campaign, day, ags, municipality, name, address],
  ]),
});

export const presentTalks = (talks: readonly PublicTalk[]): DataSet => ({
  columns: [
    of('day', 'day', 'Tag'),
    of('number', 'meetingNumber', 'Sitzung'),
    text('title', 'Titel'),
    text('summary', 'Zusammenfassung'),
  ],
  rows: talks.map(({ givenAt, meetingNumber, title, summary }) => [
    calendarDay(givenAt),
    meetingNumber,
    title,
    summary,
  ]),
});
