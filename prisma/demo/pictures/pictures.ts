import type { Prisma, PublicityChannel } from '../../../server/src/generated/prisma/client.js';
import type { StoryDay } from '../dates.js';
import { hanna, ida, type Person, paula } from '../people.js';
import type { Drawing } from './draw.js';

type Told = Pick<
  Prisma.PictureCreateManyInput,
  'title' | 'alternativeText' | 'credit' | 'personsShown' | 'licence' | 'licenceNote' | 'place'
>;

export type PictureStory = Told & {
  key: string;
  on: StoryDay;
  by: Person;
  topics: string[];
  channels: PublicityChannel[];
  isReviewed?: boolean;
  isWithdrawn?: boolean;
  /** Invented people who are to be recognised: who agreed to what, and took it back. */
  consents?: { personName: string; channel: PublicityChannel; withdrawnOn?: StoryDay }[];
  drawing: Drawing;
};

const NIGHT: Drawing['hills'] = ['#27344a', '#1d2838', '#131b27'];
const DAY: Drawing['hills'] = ['#a9c8b0', '#6f9f7c', '#3f7150'];
const EVERYWHERE: PublicityChannel[] = ['website', 'press', 'social_media'];

export const pictures: PictureStory[] = [
  {
    ...{ key: 'burg', title: 'Wilhelmsburg ohne Licht', place: 'Hilchenbach', credit: 'Stadt Hilchenbach' },
    alternativeText: 'Zeichnung: Die Wilhelmsburg als dunkler Umriss vor nächtlichen Hügeln, darüber der Mond.',
    ...{ on: '2026-03-30', by: paula, topics: ['Earth Hour'], channels: EVERYWHERE, personsShown: 'none' },
    ...{
      licence: 'cc_by_4',
      drawing: { sky: ['#0b1220', '#2f4a6d'], hills: NIGHT, hasMoon: true, front: 'castle', ink: '#05080d' },
    },
  },
  {
    ...{ key: 'altstadt', title: 'Dunkle Altstadt', place: 'Siegen', credit: 'Universitätsstadt Siegen' },
    alternativeText: 'Zeichnung: Giebel und Kirchturm ohne ein einziges Licht vor einem tiefblauen Abendhimmel.',
    ...{ on: '2026-03-30', by: hanna, topics: ['Earth Hour'], channels: EVERYWHERE, personsShown: 'none' },
    ...{
      licence: 'cc_by_4',
      drawing: { sky: ['#131a33', '#6b4a6a'], hills: NIGHT, hasMoon: true, front: 'town', ink: '#080b14' },
    },
  },
  {
    ...{ key: 'nahwaerme', title: 'Nahwärme im Dorf', place: 'Netphen', credit: 'Kreis Siegen-Wittgenstein' },
    alternativeText: 'Zeichnung: Vier Häuser an einem gemeinsamen Wärmerohr, dahinter grüne Hügel.',
    ...{ on: '2026-10-12', by: hanna, topics: ['Wärme', 'Exkursion'], channels: EVERYWHERE, personsShown: 'none' },
    ...{ licence: 'dl_de_by_2', drawing: { sky: ['#bfe0f2', '#f3f7ea'], hills: DAY, front: 'pipes', ink: '#7a3520' } },
  },
  {
    ...{ key: 'solarpark', title: 'Solarpark am Hang', place: 'Burbach', credit: 'Gemeinde Burbach' },
    alternativeText: 'Zeichnung: Drei Reihen Solarmodule auf einer Wiese am Hang.',
    ...{ on: '2026-08-20', by: hanna, topics: ['Photovoltaik'], channels: ['website', 'press'], personsShown: 'none' },
    ...{ licence: 'cc_by_sa_4', drawing: { sky: ['#9fd0f0', '#fdf6d9'], hills: DAY, front: 'panels', ink: '#1f3a63' } },
  },
  {
    ...{ key: 'lastenrad', title: 'Lastenräder zum Ausleihen', place: 'Kreuztal', credit: 'Stadt Kreuztal' },
    alternativeText: 'Zeichnung: Ein Fahrrad vor den Hügeln, bereit zur Abfahrt.',
    ...{ on: '2026-09-04', by: hanna, topics: ['Mobilität'], channels: ['website'], personsShown: 'none' },
    ...{ licence: 'all_rights_reserved', licenceNote: 'Nur für den Arbeitskreis und seine Kommunen.' },
    drawing: { sky: ['#f7dcb4', '#fdf3e1'], hills: DAY, front: 'bicycle', ink: '#4a2a12' },
  },
  {
    ...{ key: 'bach', title: 'Ein Bach bekommt Platz', place: 'Netphen', credit: 'Stadt Netphen' },
    alternativeText: 'Zeichnung: Ein Bach schlängelt sich breit durch eine Wiese.',
    ...{ on: '2026-11-16', by: ida, topics: ['Klimaanpassung'], channels: [], personsShown: 'none' },
    ...{ licence: 'cc_by_4', drawing: { sky: ['#cfe4ee', '#eef5e6'], hills: DAY, front: 'stream', ink: '#3f7fa8' } },
  },
  {
    ...{ key: 'gruppe', title: 'Start der Earth Hour', place: 'Hilchenbach', credit: 'Stadt Hilchenbach' },
    alternativeText: 'Zeichnung: Sechs Menschen stehen am Abend nebeneinander auf dem Markt.',
    ...{ on: '2026-03-30', by: paula, topics: ['Earth Hour'], channels: ['website', 'press'] },
    ...{ personsShown: 'identifiable', licence: 'all_rights_reserved' },
    consents: [
      { personName: 'Wanda Stift', channel: 'website' },
      { personName: 'Wanda Stift', channel: 'press', withdrawnOn: '2026-11-18' },
      { personName: 'Jost Lützel', channel: 'website' },
      { personName: 'Jost Lützel', channel: 'press' },
    ],
    drawing: { sky: ['#22304f', '#c08a6a'], hills: NIGHT, front: 'group', ink: '#0d1420' },
  },
  {
    ...{ key: 'markt', title: 'Klimafest auf dem Markt', place: 'Bad Berleburg', credit: 'Kreis Siegen-Wittgenstein' },
    alternativeText: 'Zeichnung: Menschen auf einem Platz, im Hintergrund Hügel in der Sonne.',
    ...{ on: '2026-06-22', by: hanna, topics: ['Klimafest'], channels: EVERYWHERE, personsShown: 'overview' },
    ...{ isReviewed: true, isWithdrawn: true, licence: 'all_rights_reserved' },
    drawing: { sky: ['#f2c38f', '#fbeecb'], hills: DAY, front: 'group', ink: '#5b3420' },
  },
];
