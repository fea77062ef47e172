import type { PublicCampaign } from '../../campaigns/published/public-campaigns.presenter.js';
import { markup } from '../../platform/markup/markup.js';
import { type Entry, entryList } from '../frame/entry-list.js';
import { badge, emptyNote, part, periodOf } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';

const EMPTY = 'Zurzeit ist keine Aktion geplant. Neues steht unter „Aktuelles“.';

/** What is coming first, then what was. */
export function presentCampaignsPage(campaigns: readonly PublicCampaign[]): PublicPage {
  const [coming, past] = [false, true].map((isOver) => campaigns.filter((one) => one.isOver === isOver));
  return {
    path: '/mitmachen',
    title: 'Mitmachen',
    description: 'Gemeinsame Aktionen der Kommunen im Kreis: was geplant ist, wer dabei ist und wie Sie mitmachen.',
    lead: 'Gemeinsame Aktionen der Kommunen: sehen Sie, wer dabei ist, und machen Sie mit.',
    body: markup`${
      coming && coming.length > 0 ? entryList(coming.toReversed().map(entryOf), 2) : emptyNote(EMPTY)
    }${past && past.length > 0 ? part({ id: 'vorbei', title: 'Frühere Aktionen' }, entryList(past.map(entryOf))) : null}`,
  };
}

const entryOf = (campaign: PublicCampaign): Entry => ({
  title: campaign.title,
  path: campaign.path,
  date: campaign.startsAt,
  kind: campaign.isOver ? null : 'Aktion',
  facts: [campaign.startsAt && periodOf({ startsAt: campaign.startsAt, endsAt: campaign.endsAt }), sitesOf(campaign)],
  text: campaign.summary,
  mark: !campaign.isOver && campaign.isDateProvisional ? badge('Termin vorläufig', 'warning') : null,
});

/** "37 Objekte in 11 Kommunen" */
export function sitesOf({ siteCount, municipalityCount }: PublicCampaign): string | null {
  if (siteCount === 0) return null;
  const sites = siteCount === 1 ? '1 Objekt' : `${siteCount} Objekte`;
  return `${sites} in ${municipalityCount === 1 ? '1 Kommune' : `${municipalityCount} Kommunen`}`;
}
