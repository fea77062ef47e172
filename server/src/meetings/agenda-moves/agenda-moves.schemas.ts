import { z } from 'zod';
import { Id, Version } from '../../platform/validation/primitives.js';

/** Without a meeting: to the group's next, or when that is not planned yet, as soon as it is. */
export const MoveAgendaItem = z
  .strictObject({ version: Version, meetingId: Id.optional() })
  .meta({ id: 'MoveAgendaItem' });
export type MoveAgendaItem = z.infer<typeof MoveAgendaItem>;
