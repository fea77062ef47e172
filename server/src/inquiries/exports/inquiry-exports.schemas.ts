import type { z } from 'zod';
import { TableFormat } from '../../platform/tables/tables.schemas.js';
import { InquiryFilter } from '../inquiries.schemas.js';

/** The register as the page narrows it, all of it. */
export const InquiryExport = InquiryFilter.omit({ limit: true, cursor: true }).extend({
  format: TableFormat.default('xlsx'),
});
export type InquiryExport = z.infer<typeof InquiryExport>;
