import type { OparlRow } from '../oparl.repository.js';
import type { Addresses } from '../rules/addresses.js';
import type { OparlType } from '../rules/oparl-types.js';

export type Fields = Record<string, unknown>;

/** What there is to know about one object beside its own facts. */
export type Context = {
  at: Addresses;
  /** The one body; undefined where no district stands in the list of municipalities. */
  bodyId: string | undefined;
  /** Shown within another: what leads back to that is left out. */
  isEmbedded: boolean;
  /** Large inner objects were not asked for. */
  omitsInternal: boolean;
  /** Those of these objects that are public now, whole. */
  embed(type: OparlType, ids: readonly string[]): Fields[];
};

/** What one type says of itself. */
export type Presenter = (row: OparlRow, context: Context) => Fields;

export const bodyOf = ({ at, bodyId }: Context): string | undefined =>
  bodyId === undefined ? undefined : at.object('body', bodyId);
