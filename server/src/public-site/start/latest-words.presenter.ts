import type { LatestItem } from './latest.service.js';

const KINDS: Record<LatestItem['kind'], string> = {
  news: 'Nachricht',
  press: 'Pressemitteilung',
  newsletter: 'Newsletter',
};

export const latestWord = (kind: LatestItem['kind']): string => KINDS[kind];
