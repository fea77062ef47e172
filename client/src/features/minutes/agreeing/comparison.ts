import type { Block } from '../minutes.queries';
import type { StandingSection } from './agreeing.queries';
import { blockText } from './block-text';

export type ComparedBlock = { id: string; before: string; after: string };
export type ComparedSection = { agendaItemId: string; number: string; title: string; blocks: ComparedBlock[] };

/** Item by item, paragraph by paragraph; paragraphs find each other by their ids. */
export function compareTexts(before: readonly StandingSection[], after: readonly StandingSection[]): ComparedSection[] {
  const gone = before.filter((one) => !after.some(({ agendaItemId }) => agendaItemId === one.agendaItemId));
  return [...after, ...gone].map(({ agendaItemId, number, title }) => {
    const of = (sections: readonly StandingSection[]) =>
      sections.find((one) => one.agendaItemId === agendaItemId)?.content ?? [];
    return { agendaItemId, number, title, blocks: compareBlocks(of(before), of(after)) };
  });
}

/** In the order of the later text; what is gone stands behind what it followed. */
function compareBlocks(before: readonly Block[], after: readonly Block[]): ComparedBlock[] {
  const old = new Map(before.map((block) => [block.attrs.id, blockText(block)]));
  const fresh = new Set(after.map(({ attrs }) => attrs.id));
  const compared = after.map((block) => ({
    id: block.attrs.id,
    before: old.get(block.attrs.id) ?? '',
    after: blockText(block),
  }));
  for (const [place, block] of before.entries()) {
    if (fresh.has(block.attrs.id)) continue;
    const previous = before.slice(0, place).map(({ attrs }) => attrs.id);
    const behind = compared.findLastIndex(({ id }) => previous.includes(id));
    compared.splice(behind + 1, 0, { id: block.attrs.id, before: blockText(block), after: '' });
  }
  return compared;
}

export const isChanged = ({ before, after }: ComparedBlock): boolean => before !== after;
