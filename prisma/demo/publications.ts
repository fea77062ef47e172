import type { AgendaItemKind } from '../../server/src/generated/prisma/client.js';
import type { Database } from '../../server/src/platform/database/database.js';
import { arbeitskreis, type GroupStory } from './working-groups.js';

/** Meetings whose extract everybody reads; that of the newest minutes waits for the coordination. */
const PUBLISHED = [43, 44, 45];
const A_WEEK = 7 * 86_400_000;

/** From this meeting on date, place, agenda and talk are on the public site; what came before stays among members. */
const PUBLIC_FROM = 40;
const PUBLIC_KINDS = new Set<AgendaItemKind>(['talk', 'recommendation', 'information', 'municipality_reports']);

type Told = { number: number; state: string };

/** Whether a meeting of the demo is on the public site: of the working group itself, and with a date. */
export const isPublicMeeting = (group: GroupStory, { number, state }: Told): boolean =>
  group === arbeitskreis && number >= PUBLIC_FROM && state !== 'draft' && state !== 'polling';

export const isPublicItem = (kind: AgendaItemKind): boolean => PUBLIC_KINDS.has(kind);

/** After the approved minutes were frozen, a week later each. */
export async function publishExtracts({ client }: Pick<Database, 'client'>, groupName: string): Promise<void> {
  const versions = await client.minutesVersion.findMany({
    where: {
      number: 0,
      minutes: { meeting: { number: { in: PUBLISHED }, workingGroup: { name: groupName } } },
    },
    select: { id: true, minutesId: true, minutes: { select: { approvedAt: true, chairId: true } } },
  });
  await client.minutesPublication.createMany({
    data: versions.flatMap(({ id, minutesId, minutes: { approvedAt, chairId } }) =>
      approvedAt === null
        ? []
        : [{ minutesId, versionId: id, publishedById: chairId, publishedAt: new Date(approvedAt.getTime() + A_WEEK) }],
    ),
    skipDuplicates: true,
  });
}
