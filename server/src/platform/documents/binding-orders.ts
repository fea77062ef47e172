import type { Bookmark } from './pdf-outline.js';

/** Why the pages of a file cannot be bound in. */
export type Obstacle = 'protected' | 'broken' | 'too_heavy';

/** What the process that binds is told, one after the other. */
export type Order =
  | { do: 'open'; index: number; path: string }
  | { do: 'begin'; path: string }
  /** Puts the pages of an opened file before page `at`, numbered from there on. */
  | { do: 'add'; index: number; at: number; label: string }
  | { do: 'finish'; path: string; bookmarks: readonly Bookmark[]; facts: BookFacts };

export type BookFacts = { title: string; language: string; author: string };

export type Answer = { pages: number } | { obstacle: Exclude<Obstacle, 'too_heavy'> } | { failure: string };
