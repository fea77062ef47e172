import { z } from 'zod';
import { Blank, DateOnly, Id, LongText, PlainText, Version, WebAddress } from '../../platform/validation/primitives.js';

export const Clipping = z
  .object({
    id: Id,
    workingGroupId: Id,
    medium: z.string(),
    title: z.string(),
    publishedOn: DateOnly,
    url: z.string().nullable(),
    note: z.string(),
    pressRelease: z.object({ id: Id, title: z.string() }).nullable(),
    version: Version,
    abilities: z.object({ update: z.boolean(), remove: z.boolean() }),
  })
  .meta({ id: 'Clipping' });
export type Clipping = z.infer<typeof Clipping>;

export const ClippingList = z
  .object({ items: z.array(Clipping), abilities: z.object({ add: z.boolean() }) })
  .meta({ id: 'ClippingList' });
export type ClippingList = z.infer<typeof ClippingList>;

export const ClippingFilter = z.strictObject({ workingGroupId: Id, pressReleaseId: Id.optional() });
export type ClippingFilter = z.infer<typeof ClippingFilter>;

const details = {
  medium: PlainText(160),
  title: PlainText(300),
  publishedOn: DateOnly,
  url: Blank(WebAddress).default(null),
  note: LongText(1000).default(''),
  pressReleaseId: Id.nullable().default(null),
};

export const AddClipping = z.strictObject({ workingGroupId: Id, ...details }).meta({ id: 'AddClipping' });
export type AddClipping = z.infer<typeof AddClipping>;

export const ChangeClipping = z.strictObject({ version: Version, ...details }).meta({ id: 'ChangeClipping' });
export type ChangeClipping = z.infer<typeof ChangeClipping>;
