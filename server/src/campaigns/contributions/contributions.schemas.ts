import { z } from 'zod';
import { LongText, PlainText } from '../../platform/validation/primitives.js';
import { CampaignParticipationState, CampaignStepState } from '../campaigns.schemas.js';

/** 0: nothing said yet. */
const Seen = z.number().int().min(0);

export const SayParticipation = z
  .strictObject({ version: Seen, state: CampaignParticipationState, note: LongText(500).default('') })
  .meta({ id: 'SayParticipation' });
export type SayParticipation = z.infer<typeof SayParticipation>;

export const SayCampaignStep = z
  .strictObject({ version: Seen, state: CampaignStepState, note: LongText(500).default('') })
  .meta({ id: 'SayCampaignStep' });
export type SayCampaignStep = z.infer<typeof SayCampaignStep>;

/** All of a municipality; `version` is that of its contribution. */
export const CountCampaign = z
  .strictObject({
    version: Seen,
    figures: z
      .array(
        z.strictObject({
          name: PlainText(80),
          unit: PlainText(20, 0).default(''),
          value: z
            .number()
            .min(0)
            .max(999_999_999)
            .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
              error: 'Bitte höchstens zwei Stellen nach dem Komma.',
            }),
        }),
      )
      .max(20),
  })
  .meta({ id: 'CountCampaign' });
export type CountCampaign = z.infer<typeof CountCampaign>;
