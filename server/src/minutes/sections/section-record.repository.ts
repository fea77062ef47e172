import type { Prisma } from '../../generated/prisma/client.js';

const municipality = { select: { id: true, slug: true, name: true, abbreviation: true } } as const;
const person = {
  select: { id: true, academicTitle: true, givenName: true, familyName: true, municipality },
} satisfies Prisma.MemberDefaultArgs;

/** How a section is read, with all that its representation names. */
export const section = {
  include: {
    updatedBy: person,
    entries: {
      where: { removedAt: null },
      include: { municipality, member: person, tasks: { select: { state: true } } },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    },
  },
} satisfies Prisma.MinutesSectionDefaultArgs;
export type SectionRecord = Prisma.MinutesSectionGetPayload<typeof section>;
export type EntryRecord = SectionRecord['entries'][number];
