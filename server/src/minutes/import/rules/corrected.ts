import { type FieldError, Invalid } from '../../../platform/errors/domain-error.js';
import type { Block } from '../../text/block.js';
import { entryOf } from './blocks-of.js';
import type { EntryKind } from './entry-kinds.js';
import type { Assignee } from './whom.js';

type Change = { block: number; kind: EntryKind; assignee: Assignee | null; dueOn: string | null };
type Description = { block: number; alt: string; decorative: boolean };
type Item = { agendaItemId: string | null; blocks: readonly number[] };

const detail = 'Diesen Absatz gibt es nicht, oder er kommt zweimal vor.';

const WITHOUT_WORDS = 'Bitte beschreiben Sie das Bild, oder nennen Sie es schmückend.';

/** Blocks of every item as people left them; each block stands in one place, and pictures have their words. */
export function corrected(
  blocks: readonly Block[],
  items: readonly Item[],
  { changes, pictures }: { changes: readonly Change[]; pictures: readonly Description[] },
): { agendaItemId: string | null; blocks: Block[] }[] {
  const errors: FieldError[] = [];
  const described = new Map(pictures.map((one, place) => [one.block, { ...one, place }]));
  const changed = new Map(changes.map((change) => [change.block, change]));
  const taken = new Set<number>();
  const made = items.map(({ agendaItemId, blocks: wanted }, place) => ({
    agendaItemId,
    blocks: wanted.flatMap((index) => {
      const block = blocks[index];
      if (!block || taken.has(index)) {
        errors.push({ pointer: `#/items/${place}/blocks`, detail });
        return [];
      }
      taken.add(index);
      if (block.type === 'image') {
        const { alt = '', decorative = false, place: field = 0 } = described.get(index) ?? {};
        if (!decorative && alt === '') errors.push({ pointer: `#/pictures/${field}/alt`, detail: WITHOUT_WORDS });
        return [{ ...block, attrs: { ...block.attrs, alt: decorative ? '' : alt, decorative } }];
      }
      const change = changed.get(index);
      return [change ? withKind(block, change) : block];
    }),
  }));
  if (errors.length > 0) throw new Invalid(errors);
  return made;
}

/** Lists, tables and headings stay what they are. */
function withKind(block: Block, { kind, assignee, dueOn }: Change): Block {
  const isEntry = block.type === 'paragraph' || block.type === 'agreement' || block.type === 'question';
  if (!isEntry && block.type !== 'task') return block;
  return entryOf(kind, { id: block.attrs.id, content: block.content, assignee, dueOn });
}

/** Items that go to the same item of an agenda are one section there. */
export function sectionsOf<Section extends { agendaItemId: string; blocks: Block[] }>(
  items: readonly Section[],
): { agendaItemId: string; blocks: Block[] }[] {
  return [...Map.groupBy(items, ({ agendaItemId }) => agendaItemId)].map(([agendaItemId, own]) => ({
    agendaItemId,
    blocks: own.flatMap(({ blocks }) => blocks),
  }));
}
