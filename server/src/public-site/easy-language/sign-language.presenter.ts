import { markup } from '../../platform/markup/markup.js';
import type { PublicPage } from '../frame/public-page.js';

/** The film has no sound to be written down: what it says stands on the page in easy language. */
export const presentSignLanguage = (mediaType: string): PublicPage => ({
  path: '/gebaerdensprache',
  title: 'Gebärdensprache',
  description: 'Das Wichtigste über das Klimaportal als Video in Deutscher Gebärdensprache.',
  lead: 'Das Wichtigste über das Klimaportal in Deutscher Gebärdensprache',
  body: markup`<video class="film" controls preload="metadata" aria-label="Video in Deutscher Gebärdensprache"><source src="/gebaerdensprache/video" type="${mediaType}">
<p>Ihr Browser zeigt dieses Video nicht. <a href="/gebaerdensprache/video">Video herunterladen</a></p></video>
<p>Der Inhalt steht auch in <a href="/leichte-sprache">Leichter Sprache</a>.</p>`,
});
