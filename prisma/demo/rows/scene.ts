import type { BodySlug } from '../../reference/municipalities.js';
import type { DemoCalendar } from '../dates.js';
import type { Person } from '../people.js';
import { stableId } from '../stable-id.js';
import type { FileVersionStory } from '../story.js';
import type { DemoRows } from './demo-rows.js';

export type StoredDeck = { storageKey: string; size: number; sha256: string };

/** What every part of the story needs to become rows. */
export type Scene = {
  calendar: DemoCalendar;
  rows: DemoRows;
  municipalityId(slug: BodySlug): string;
  stored(version: FileVersionStory): StoredDeck;
};

const portalOpened = '2024-01-08';

export const openedAt = ({ calendar }: Scene): Date => calendar.at(portalOpened, '08:00');

export const memberId = (scene: Scene, { email }: Person): string => stableId(`member/${email}`, openedAt(scene));
