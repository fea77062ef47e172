import { z } from 'zod';

export const TableFormat = z.enum(['xlsx', 'csv']);
export type TableFormat = z.infer<typeof TableFormat>;

/** The query of a route that exports. */
export const TableQuery = z.strictObject({ format: TableFormat.default('xlsx') });
export type TableQuery = z.infer<typeof TableQuery>;
