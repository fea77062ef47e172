import { paths } from '../../app/paths';
import type { SearchHit } from './search.queries';

type Place = Pick<SearchHit, 'kind' | 'id' | 'workingGroup' | 'meeting' | 'talkId' | 'page'>;

/** Where a hit leads. A page opens in the reader, which is handed the words. */
export function placeOf({ kind, id, workingGroup, meeting, talkId, page }: Place, words: string): string {
  switch (kind) {
    case 'page':
      return page ? pagePlace(page, words) : paths.talks;
    case 'talk':
      return paths.talk(talkId ?? id);
    case 'meeting':
      return paths.meeting(meeting?.id ?? id);
    case 'agenda_item':
      return meeting ? paths.meeting(meeting.id) : paths.meetings;
    case 'decision':
    case 'minutes_entry':
      return meeting ? paths.meetingMinutes(meeting.id) : paths.minutes;
    case 'task':
      return paths.task(id);
    case 'person':
      return paths.member(id);
    case 'municipality':
      return paths.municipality(id);
    case 'topic':
      return paths.topics;
    case 'inquiry':
      return paths.inquiry(id);
    case 'survey':
      return paths.survey(id);
    case 'insight':
      return `${paths.insights}?arbeitskreis=${workingGroup?.id ?? ''}#insight-${id}`;
    case 'funding_programme':
      return paths.fundingProgramme(id);
    case 'picture':
      return paths.picture(id);
    case 'social_post':
      return paths.post(id);
    case 'press_release':
      return paths.pressRelease(id);
    case 'news_item':
      return paths.news;
    case 'event':
      return paths.event(id);
    case 'campaign':
      return paths.campaign(id);
    case 'measure':
      return paths.measure(id);
    case 'article':
      return paths.article(id);
  }
}

/** What belongs to no talk is opened as it is, by the browser. */
function pagePlace({ talkId, fileId, number }: NonNullable<Place['page']>, words: string): string {
  if (talkId === null) return `/api/files/${fileId}/content#page=${number}`;
  return `${paths.readFile(talkId, fileId)}?suche=${encodeURIComponent(words)}#seite=${number}`;
}

/** Not a page of the interface: the router must leave it to the browser. */
export const isFileAddress = (place: string): boolean => place.startsWith('/api/');

export const resultsPlace = (words: string): string => `${paths.search}?q=${encodeURIComponent(words)}`;
