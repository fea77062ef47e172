import type { Prisma } from '../../../server/src/generated/prisma/client.js';
import type { TestApp } from '../app.js';

type Given = Partial<Omit<Prisma.ArticleUncheckedCreateInput, 'versions'>> & {
  /** How often its text was published; each version says its number. */
  versions?: number;
};

/** "Dachpacht", an answer that everybody reads and that holds until the end of November 2027. */
export function createArticle(portal: TestApp, group: { id: string }, { versions = 1, ...given }: Given = {}) {
  const now = portal.clock.now();
  const { state = 'published' } = given;
  const text = { title: 'Dachpacht: Mustervertrag', summary: 'Ein Muster.', body: 'Der Vertrag liegt bei.' };
  const numbers = Array.from({ length: state === 'draft' ? 0 : versions }, (_, index) => index + 1);
  return portal.database.client.article.create({
    data: {
      workingGroupId: group.id,
      kind: 'answer',
      state,
      ...text,
      topics: ['PV'],
      sources: [],
      checkedUntil: new Date('2027-11-30'),
      publishedAt: state === 'draft' ? null : now,
      createdAt: now,
      updatedAt: now,
      ...given,
      versions: {
        create: numbers.map((number) => ({
          number,
          ...text,
          summary: `Fassung ${number}`,
          topics: ['PV'],
          sources: [],
        })),
      },
    },
  });
}
