import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { Id } from '../../platform/validation/primitives.js';

/** Somebody who goes there and tells the others. */
export const EventReporter = z
  .object({
    id: Id,
    name: z.string(),
    municipality: MunicipalityName,
    isSelf: z.boolean(),
    /** What was brought home. */
    insightId: Id.nullable(),
  })
  .meta({ id: 'EventReporter' });
export type EventReporter = z.infer<typeof EventReporter>;

export const EventReporterList = z.object({ items: z.array(EventReporter) }).meta({ id: 'EventReporterList' });
export type EventReporterList = z.infer<typeof EventReporterList>;

/** With the insight, once there is one: the reader's own. */
export const ReportFromEvent = z
  .strictObject({ insightId: Id.nullable().default(null) })
  .meta({ id: 'ReportFromEvent' });
export type ReportFromEvent = z.infer<typeof ReportFromEvent>;
