type Wrong = { pointer: string; detail: string };

const LEAD_MISSING = { pointer: '#/leadIds', detail: 'Bitte nennen Sie mindestens eine federführende Kommune.' };

/** Somebody leads, nobody both leads and takes part beside, and all are bodies of the district. */
export function wrongParties(
  { leadIds, partnerIds }: { leadIds: readonly string[]; partnerIds: readonly string[] },
  known: ReadonlySet<string>,
): Wrong[] {
  if (leadIds.length === 0) return [LEAD_MISSING];
  const unknown = (ids: readonly string[], pointer: string): Wrong[] =>
    ids.some((id) => !known.has(id)) ? [{ pointer, detail: 'Diese Kommune gibt es nicht.' }] : [];
  const both = partnerIds.some((id) => leadIds.includes(id));
  return [
    ...unknown(leadIds, '#/leadIds'),
    ...unknown(partnerIds, '#/partnerIds'),
    ...(both ? [{ pointer: '#/partnerIds', detail: 'Wer federführend ist, ist nicht zugleich beteiligt.' }] : []),
  ];
}

/** Each field of action has letters of its own. */
export function wrongFields(fields: ReadonlyArray<{ code: string }>): Wrong[] {
  return fields.flatMap(({ code }, index) =>
    fields.findIndex((other) => other.code.toLowerCase() === code.toLowerCase()) < index
      ? [{ pointer: `#/fields/${index}/code`, detail: 'Dieses Kürzel steht schon an einem anderen Handlungsfeld.' }]
      : [],
  );
}

/** A plan ends after it began. */
export const wrongPeriod = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }): Wrong[] =>
  endsOn !== null && endsOn < startsOn ? [{ pointer: '#/endsOn', detail: 'Das Ende liegt vor dem Beginn.' }] : [];
