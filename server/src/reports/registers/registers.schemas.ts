import type { z } from 'zod';
import { AgreementFilter } from '../../agreements/agreements.schemas.js';
import { TableFormat } from '../../platform/tables/tables.schemas.js';
import { TalkFilter } from '../../talks/talks.schemas.js';
import { TaskFilter } from '../../tasks/tasks.schemas.js';

const unpaged = { limit: true, cursor: true } as const;
const format = { format: TableFormat.default('xlsx') };

/** The register as it is filtered, whole. */
export const TaskExport = TaskFilter.omit(unpaged).extend(format);
export type TaskExport = z.infer<typeof TaskExport>;

export const AgreementExport = AgreementFilter.omit(unpaged).extend(format);
export type AgreementExport = z.infer<typeof AgreementExport>;

export const TalkExport = TalkFilter.omit({ ...unpaged, awaitsRights: true, municipalityId: true }).extend(format);
export type TalkExport = z.infer<typeof TalkExport>;
