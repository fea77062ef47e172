import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Email, Id, PlainText, Version } from '../../platform/validation/primitives.js';

export const PressContact = z
  .object({
    id: Id,
    workingGroupId: Id,
    /** Of the medium. */
    name: z.string(),
    email: z.string(),
    /** E.g. "Lokalradio". */
    kind: z.string(),
    /** Where it reports from; null: everywhere. */
    municipality: MunicipalityName.nullable(),
    isActive: z.boolean(),
    version: Version,
  })
  .meta({ id: 'PressContact' });
export type PressContact = z.infer<typeof PressContact>;

export const PressContactList = z
  .object({ items: z.array(PressContact), abilities: z.object({ write: z.boolean() }) })
  .meta({ id: 'PressContactList' });
export type PressContactList = z.infer<typeof PressContactList>;

export const PressContactFilter = z.strictObject({ workingGroupId: Id });
export type PressContactFilter = z.infer<typeof PressContactFilter>;

const details = {
  name: PlainText(160),
  email: Email,
  kind: PlainText(60, 0).default(''),
  municipalityId: Id.nullable().default(null),
};

export const AddPressContact = z.strictObject({ workingGroupId: Id, ...details }).meta({ id: 'AddPressContact' });
export type AddPressContact = z.infer<typeof AddPressContact>;

export const ChangePressContact = z
  .strictObject({ version: Version, ...details, isActive: z.boolean() })
  .meta({ id: 'ChangePressContact' });
export type ChangePressContact = z.infer<typeof ChangePressContact>;
