import type { StoryDay } from '../dates.js';
import { adaptation } from './adaptation.js';
import { buildings } from './buildings.js';
import { business } from './business.js';
import { type MeasureStory, PLAN_BEGAN } from './measure-story.js';
import { network } from './network.js';
import { planning } from './planning.js';

export type PlanStory = {
  title: string;
  description: string;
  from: StoryDay;
  until: StoryDay;
  decidedOn: StoryDay;
  fields: [code: string, title: string][];
  measures: MeasureStory[];
};

/** The Handlungsplan of the Arbeitskreis. */
export const actionPlan: PlanStory = {
  title: 'Handlungsplan (Fortschreibung)',
  description:
    'Interkommunaler Handlungsplan Klimaschutz und Klimaanpassung des Kreises und der elf Städte und Gemeinden.',
  from: '2026-01-01',
  until: '2029-12-31',
  decidedOn: PLAN_BEGAN,
  fields: [
    ['A', 'Klimaanpassung'],
    ['W', 'Klimaschutz in der Wirtschaft'],
    ['L', 'Kommunale Liegenschaften'],
    ['M', 'Mobilität'],
    ['P', 'Planung und Wärme'],
    ['N', 'Netzwerk und Öffentlichkeit'],
    ['B', 'Bildung'],
  ],
  measures: [...adaptation, ...business, ...buildings, ...planning, ...network],
};
