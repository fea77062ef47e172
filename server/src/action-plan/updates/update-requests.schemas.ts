import { z } from 'zod';
import { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { DateOnly, Id, Instant } from '../../platform/validation/primitives.js';
import { Measure } from '../measures/measures.schemas.js';

/** One or many measures of a plan: whoever leads them is asked how they stand. */
export const RequestMeasureUpdates = z
  .strictObject({ measureIds: z.array(Id).min(1).max(500) })
  .meta({ id: 'RequestMeasureUpdates' });
export type RequestMeasureUpdates = z.infer<typeof RequestMeasureUpdates>;

/** Who gets a mail now. */
export const MeasureUpdatesRequest = z
  .object({
    /** People, each with one mail for all their measures. */
    people: z.number().int(),
    municipalities: z.array(MunicipalityName),
    /** Measures about which somebody was asked. */
    measures: z.number().int(),
    /** Asked within the last seven days, or without anybody to answer. */
    alreadyAsked: z.array(MunicipalityName),
    unreachable: z.array(MunicipalityName),
  })
  .meta({ id: 'MeasureUpdatesRequest' });
export type MeasureUpdatesRequest = z.infer<typeof MeasureUpdatesRequest>;

/** What the link of a request shows: the one measure, and whose link it is. */
export const MeasureUpdateSheet = z
  .object({
    /** "Emil Ferndorf" */
    reader: z.string(),
    municipality: MunicipalityName,
    requestedAt: Instant,
    /** Null when the person is not known any more. */
    requestedBy: z.string().nullable(),
    /** Somebody has answered since, which can be corrected. */
    answeredAt: Instant.nullable(),
    measure: Measure,
    /** Today in the district's zone. */
    today: DateOnly,
  })
  .meta({ id: 'MeasureUpdateSheet' });
export type MeasureUpdateSheet = z.infer<typeof MeasureUpdateSheet>;
