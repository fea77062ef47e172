import { markup } from '../../platform/markup/markup.js';
import type { PublicPage } from '../frame/public-page.js';

type Municipalities = { items: readonly { name: string }[] };

/** The front door: who this is, and where to go on. */
export const presentStartPage = ({ items }: Municipalities): PublicPage => ({
  path: '/',
  title: 'Klimaschutz, gemeinsam gemacht',
  description: 'Elf Kommunen und der Kreis arbeiten im Arbeitskreis der Klimaschutzbeauftragten zusammen.',
  body: markup`<h2>Wer mitmacht</h2><ul>${items.map(({ name }) => markup`<li>${name}</li>`)}</ul>`,
});
