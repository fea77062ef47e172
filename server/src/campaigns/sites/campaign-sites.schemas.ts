import { z } from 'zod';
import { Id, LongText, PlainText, Version } from '../../platform/validation/primitives.js';
import { CampaignSiteState } from '../campaigns.schemas.js';

const words = {
  name: PlainText(120),
  address: PlainText(200, 0).default(''),
  note: LongText(500).default(''),
};

/** Confirmed at once where its own municipality adds it. */
export const AddCampaignSite = z.strictObject({ municipalityId: Id, ...words }).meta({ id: 'AddCampaignSite' });
export type AddCampaignSite = z.infer<typeof AddCampaignSite>;

export const ChangeCampaignSite = z.strictObject({ version: Version, ...words }).meta({ id: 'ChangeCampaignSite' });
export type ChangeCampaignSite = z.infer<typeof ChangeCampaignSite>;

/** Of one municipality, as the reader saw them: of two who decide at once one wins. */
export const DecideOnCampaignSites = z
  .strictObject({
    state: CampaignSiteState,
    sites: z
      .array(z.strictObject({ id: Id, version: Version }))
      .min(1)
      .max(100),
  })
  .meta({ id: 'DecideOnCampaignSites' });
export type DecideOnCampaignSites = z.infer<typeof DecideOnCampaignSites>;
