type Listed = { state: 'open' | 'closed'; createdAt: string };

/** What can still be answered first, then the newest. */
export const openFirst = <Survey extends Listed>(surveys: readonly Survey[]): Survey[] =>
  surveys.toSorted(
    (one, two) =>
      Number(one.state === 'closed') - Number(two.state === 'closed') || two.createdAt.localeCompare(one.createdAt),
  );
