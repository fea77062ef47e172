/** What can be found, in the order in which results are offered. Each has its function `search_<kind>` in the database. */
export const SEARCH_KINDS = [
  'talk',
  'page',
  'meeting',
  'agenda_item',
  'decision',
  'minutes_entry',
  'task',
  'person',
  'municipality',
  'topic',
  'article',
  'inquiry',
  'measure',
  'event',
  'campaign',
  'press_release',
  'news_item',
] as const;
export type Kind = (typeof SEARCH_KINDS)[number];
