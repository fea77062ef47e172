import type { ImportBlock, MinutesImport, SaveMinutesImport } from './minutes-import.queries';

export type EntryKind = 'paragraph' | 'agreement' | 'question' | 'task';
export type Assignee = NonNullable<NonNullable<SaveMinutesImport['changes']>[number]['assignee']>;
export type EntryChange = { kind: EntryKind; assignee: Assignee | null; dueOn: string | null };
/** For people who do not see a picture. */
export type Description = { alt: string; decorative: boolean };
export type CorrectedItem = { key: number; title: string; agendaItemId: string | null; blocks: number[] };

/** What somebody makes of old minutes before they are saved. */
export type Correction = {
  items: CorrectedItem[];
  changes: Record<number, EntryChange>;
  descriptions: Record<number, Description>;
  nextKey: number;
};

export type Step =
  | { do: 'rename'; key: number; title: string }
  | { do: 'assign'; key: number; agendaItemId: string | null }
  | { do: 'assign-all'; agenda: ReadonlyArray<{ id: string; number: string; title: string }> }
  | { do: 'merge-up'; key: number }
  | { do: 'split'; key: number; block: number; title: string }
  | { do: 'leave-out'; key: number; block: number }
  | { do: 'move'; key: number; block: number; to: number }
  | { do: 'change'; block: number; change: EntryChange }
  | { do: 'describe'; block: number; description: Description };

export function correctionOf({ items }: Pick<MinutesImport, 'items'>): Correction {
  return {
    items: items.map(({ title, blocks }, key) => ({ key, title, agendaItemId: null, blocks })),
    changes: {},
    descriptions: {},
    nextKey: items.length,
  };
}

export function corrected(correction: Correction, step: Step): Correction {
  const { items, changes, descriptions, nextKey } = correction;
  const each = (key: number, work: (item: CorrectedItem) => CorrectedItem) => ({
    ...correction,
    items: items.map((item) => (item.key === key ? work(item) : item)),
  });
  switch (step.do) {
    case 'rename':
      return each(step.key, (item) => ({ ...item, title: step.title }));
    case 'assign':
      return each(step.key, (item) => ({ ...item, agendaItemId: step.agendaItemId }));
    case 'assign-all':
      return { ...correction, items: items.map((item) => ({ ...item, agendaItemId: alike(item.title, step.agenda) })) };
    case 'merge-up':
      return { ...correction, items: mergedUp(items, step.key) };
    case 'split':
      return { ...correction, items: items.flatMap((item) => split(item, step, nextKey)), nextKey: nextKey + 1 };
    case 'leave-out':
      return each(step.key, (item) => ({ ...item, blocks: item.blocks.filter((block) => block !== step.block) }));
    case 'move':
      return { ...correction, items: moved(items, step) };
    case 'change':
      return { ...correction, changes: { ...changes, [step.block]: step.change } };
    case 'describe':
      return { ...correction, descriptions: { ...descriptions, [step.block]: step.description } };
  }
}

export type PictureBlock = Extract<ImportBlock, { type: 'image' }>;
type DescribedPicture = Description & { block: number; picture: PictureBlock; item: string };

/** Pictures that are taken over, in their order, with the words that they have by now. */
export function picturesIn({ blocks }: Pick<MinutesImport, 'blocks'>, correction: Correction): DescribedPicture[] {
  return correction.items.flatMap(({ title, blocks: own }) =>
    own.flatMap((block): DescribedPicture[] => {
      const picture = blocks[block]?.block;
      if (picture?.type !== 'image') return [];
      const { alt = '', decorative = false } = correction.descriptions[block] ?? picture.attrs;
      return [{ block, picture, item: title, alt, decorative }];
    }),
  );
}

/** The item of an agenda that says the same, or begins so. */
function alike(title: string, agenda: ReadonlyArray<{ id: string; title: string }>): string | null {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const wanted = plain(title);
  const found = agenda.find((item) => plain(item.title) === wanted);
  const near = agenda.find(
    (item) => wanted.length > 5 && (plain(item.title).startsWith(wanted) || wanted.startsWith(plain(item.title))),
  );
  return (found ?? near)?.id ?? null;
}

function mergedUp(items: readonly CorrectedItem[], key: number): CorrectedItem[] {
  const place = items.findIndex((item) => item.key === key);
  const above = items[place - 1];
  const own = items[place];
  if (!above || !own) return [...items];
  const merged = { ...above, blocks: [...above.blocks, ...own.blocks] };
  return [...items.slice(0, place - 1), merged, ...items.slice(place + 1)];
}

/** From the block on it is an item of its own. */
function split(
  item: CorrectedItem,
  { key, block, title }: Extract<Step, { do: 'split' }>,
  nextKey: number,
): CorrectedItem[] {
  const place = item.blocks.indexOf(block);
  if (item.key !== key || place < 0) return [item];
  return [
    { ...item, blocks: item.blocks.slice(0, place) },
    { key: nextKey, title, agendaItemId: null, blocks: item.blocks.slice(place) },
  ];
}

function moved(items: readonly CorrectedItem[], { key, block, to }: Extract<Step, { do: 'move' }>): CorrectedItem[] {
  return items.map((item) => {
    if (item.key === key) return { ...item, blocks: item.blocks.filter((one) => one !== block) };
    return item.key === to ? { ...item, blocks: [...item.blocks, block] } : item;
  });
}

export const isEntry = (block: ImportBlock): block is Extract<ImportBlock, { type: EntryKind }> =>
  block.type === 'paragraph' || block.type === 'agreement' || block.type === 'question' || block.type === 'task';

/** How an entry stands now: as it was read, or as somebody changed it. */
export function entryNow(
  block: Extract<ImportBlock, { type: EntryKind }>,
  change: EntryChange | undefined,
): EntryChange {
  if (change) return change;
  if (block.type !== 'task') return { kind: block.type, assignee: null, dueOn: null };
  const { assignee, municipalityId, memberId, dueOn = null } = block.attrs;
  return { kind: 'task', assignee: assigneeOf(assignee ?? null, municipalityId ?? null, memberId ?? null), dueOn };
}

function assigneeOf(
  kind: Assignee['kind'] | null,
  municipalityId: string | null,
  memberId: string | null,
): Assignee | null {
  if (kind === 'municipality' && municipalityId) return { kind, id: municipalityId };
  if (kind === 'member' && memberId) return { kind, id: memberId };
  return kind === 'all_municipalities' ? { kind } : null;
}
