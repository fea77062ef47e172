import { z } from 'zod';
import { Blank, Id, LongText, PlainText, Version } from '../../platform/validation/primitives.js';

const Kind = z.enum([
  'formalities',
  'talk',
  'municipality_reports',
  'recommendation',
  'information',
  'any_other_business',
]);

const TemplateItem = z
  .strictObject({
    kind: Kind.default('information'),
    title: PlainText(240),
    note: Blank(LongText(2000)).default(null),
    durationMinutes: z.number().int().min(1).max(600).nullable().default(null),
  })
  .meta({ id: 'AgendaTemplateItemInput' });

export const AgendaTemplateItem = z
  .object({
    kind: Kind,
    title: z.string(),
    note: z.string().nullable(),
    durationMinutes: z.number().int().nullable(),
  })
  .meta({ id: 'AgendaTemplateItem' });
export type AgendaTemplateItem = z.infer<typeof AgendaTemplateItem>;

export const AgendaTemplate = z
  .object({
    id: Id,
    name: z.string(),
    /** Taken where nobody chooses; one per group. */
    isStandard: z.boolean(),
    items: z.array(AgendaTemplateItem),
    version: Version,
  })
  .meta({ id: 'AgendaTemplate' });
export type AgendaTemplate = z.infer<typeof AgendaTemplate>;

export const AgendaTemplateList = z
  .object({ items: z.array(AgendaTemplate), abilities: z.object({ manage: z.boolean() }) })
  .meta({ id: 'AgendaTemplateList' });
export type AgendaTemplateList = z.infer<typeof AgendaTemplateList>;

const content = {
  name: PlainText(80),
  /** In their order. */
  items: z.array(TemplateItem).max(60),
};

export const AddAgendaTemplate = z
  .strictObject({ ...content, isStandard: z.boolean().default(false) })
  .meta({ id: 'AddAgendaTemplate' });
export type AddAgendaTemplate = z.infer<typeof AddAgendaTemplate>;

/** `isStandard: true` takes that from the others; the standard one stays so until another is. */
export const ReplaceAgendaTemplate = z
  .strictObject({ ...content, isStandard: z.boolean().default(false), version: Version })
  .meta({ id: 'ReplaceAgendaTemplate' });
export type ReplaceAgendaTemplate = z.infer<typeof ReplaceAgendaTemplate>;
