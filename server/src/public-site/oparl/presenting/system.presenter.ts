import type { OparlRow } from '../oparl.repository.js';
import type { OparlObject } from '../oparl.schemas.js';
import { type Addresses, toTime } from '../rules/addresses.js';
import { SCHEMA } from '../rules/oparl-types.js';
import { withoutEmpties } from '../rules/without-empties.js';
import { LICENCE } from './bodies.presenter.js';

type Contact = { name: string; email: string };

const EPOCH = new Date(0);

/** Where every program begins. */
export const presentSystem = (
  at: Addresses,
  { name, email }: Contact,
  body: OparlRow | undefined,
  operatorChangedAt: Date | undefined,
): OparlObject => ({
  id: at.system,
  type: `${SCHEMA}System`,
  oparlVersion: SCHEMA,
  ...withoutEmpties({
    name: 'Klimaportal',
    contactName: name,
    contactEmail: email,
    website: at.page('/'),
    web: at.page('/offene-daten'),
    license: LICENCE,
  }),
  body: at.list('bodies'),
  created: toTime(body?.createdAt ?? EPOCH),
  modified: toTime(later(body?.modifiedAt ?? EPOCH, operatorChangedAt ?? EPOCH)),
});

const later = (one: Date, other: Date): Date => (one > other ? one : other);
