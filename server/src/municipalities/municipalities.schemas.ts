import { z } from 'zod';
import { Id } from '../platform/validation/primitives.js';

export const MunicipalityKind = z.enum(['district', 'town', 'community']).meta({ id: 'MunicipalityKind' });

/** As named wherever another record points to it. */
export const MunicipalityName = z
  .object({ id: Id, slug: z.string(), name: z.string(), abbreviation: z.string() })
  .meta({ id: 'MunicipalityName' });
export type MunicipalityName = z.infer<typeof MunicipalityName>;

export const Municipality = MunicipalityName.extend({
  officialName: z.string(),
  kind: MunicipalityKind,
  ags: z.string(),
  postalCode: z.string().nullable(),
  population: z.number().int().nullable(),
}).meta({ id: 'Municipality' });
export type Municipality = z.infer<typeof Municipality>;

export const MunicipalityList = z.object({ items: z.array(Municipality) }).meta({ id: 'MunicipalityList' });
export type MunicipalityList = z.infer<typeof MunicipalityList>;
