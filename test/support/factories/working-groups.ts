import type { Prisma } from '../../../server/src/generated/prisma/client.js';
import { STANDARD_AGENDA } from '../../../server/src/working-groups/rules/standard-agenda.js';
import type { TestApp } from '../app.js';

const standardItems = STANDARD_AGENDA.map((item, position) => ({ ...item, position }));

let count = 0;

/** A working group with the standard agenda. */
export async function createWorkingGroup(portal: TestApp, given: Partial<Prisma.WorkingGroupCreateInput> = {}) {
  count += 1;
  return portal.database.client.workingGroup.create({
    data: {
      slug: `arbeitskreis-${count}`,
      name: `Arbeitskreis ${count}`,
      shortName: `AK ${count}`,
      agendaTemplates: { create: { name: 'Sitzung', isStandard: true, items: { create: standardItems } } },
      ...given,
    },
  });
}
