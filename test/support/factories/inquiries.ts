import type { Prisma } from '../../../server/src/generated/prisma/client.js';
import type { TestApp } from '../app.js';

type Asker = { id: string; municipalityId: string };
type Given = Partial<Omit<Prisma.InquiryUncheckedCreateInput, 'workingGroupId'>>;

let made = 0;

/** As it lies in the database; by the service they are made with POST /api/inquiries. */
export async function createInquiry(portal: TestApp, group: { id: string }, asker: Asker | null, given: Given = {}) {
  const title = given.title ?? 'Dachpacht';
  const question = given.question ?? 'Gibt es ein Muster für die Vergabe?';
  made += 1;
  return portal.database.client.inquiry.create({
    data: {
      workingGroupId: group.id,
      caseNumber: `T-${process.pid}-${made}`,
      kind: asker ? 'municipality' : 'citizen',
      channel: asker ? 'portal' : 'form',
      visibility: 'members',
      memberId: asker?.id ?? null,
      municipalityId: asker?.municipalityId ?? null,
      receivedAt: portal.clock.now(),
      createdAt: portal.clock.now(),
      openTitle: title,
      openText: question,
      ...given,
      title,
      question,
    },
  });
}
