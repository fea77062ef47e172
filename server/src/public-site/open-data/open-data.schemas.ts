import { z } from 'zod';

export const DATA_SET_NAMES = ['termine', 'kommunen', 'massnahmen', 'aktionsorte', 'fachvortraege'] as const;
export type DataSetName = (typeof DATA_SET_NAMES)[number];

/** "termine.csv" */
export const DataSetFile = z
  .templateLiteral([z.enum(DATA_SET_NAMES), '.', z.enum(['csv', 'json'])])
  .transform((file) => {
    const [name, format] = file.split('.');
    return { name: z.enum(DATA_SET_NAMES).parse(name), format: z.enum(['csv', 'json']).parse(format) };
  });
export type DataSetFile = z.output<typeof DataSetFile>;
