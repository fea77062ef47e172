import type { Database } from '../../server/src/platform/database/database.js';

/** Meetings whose extract everybody reads; that of the newest minutes waits for the coordination. */
const PUBLISHED = [43, 44, 45];
const A_WEEK = 7 * 86_400_000;

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
