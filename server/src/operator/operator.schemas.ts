import { z } from 'zod';
import { Email, PlainText } from '../platform/validation/primitives.js';

const Line = PlainText(160);
const Optional = PlainText(160, 0);

const facts = {
  name: Line,
  street: Line,
  postalCode: z.string().regex(/^\d{5}$/, 'Bitte fünf Ziffern.'),
  city: Line,
  phone: PlainText(60),
  email: Email,
  /** The function, e.g. "die Landrätin oder der Landrat": names change. */
  representative: Line,
  supervisoryAuthority: Line,
  vatId: Optional,
  /** § 18 (2) MStV */
  responsibleEditor: Line,
  dataProtectionOffice: Line,
  dataProtectionEmail: Email,
  /** Überwachungsstelle, § 4 (5) BITVNRW. */
  monitoringBody: Line,
  monitoringEmail: Email,
  /** Ombudsstelle, § 10d BGG NRW. */
  ombudsOffice: Line,
  ombudsContact: Line,
};

/** Who runs the portal. Before somebody says so, what nobody knows is empty. */
export const Operator = z
  .object({
    name: z.string(),
    street: z.string(),
    postalCode: z.string(),
    city: z.string(),
    phone: z.string(),
    email: z.string(),
    representative: z.string(),
    supervisoryAuthority: z.string(),
    vatId: z.string(),
    responsibleEditor: z.string(),
    dataProtectionOffice: z.string(),
    dataProtectionEmail: z.string(),
    monitoringBody: z.string(),
    monitoringEmail: z.string(),
    ombudsOffice: z.string(),
    ombudsContact: z.string(),
    /** 0: nobody has said it yet. */
    version: z.number().int(),
  })
  .meta({ id: 'Operator' });
export type Operator = z.infer<typeof Operator>;

export const ChangeOperator = z
  .strictObject({ ...facts, version: z.number().int().min(0) })
  .meta({ id: 'ChangeOperator' });
export type ChangeOperator = z.infer<typeof ChangeOperator>;
