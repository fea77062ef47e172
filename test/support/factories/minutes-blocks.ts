import { randomUUID } from 'node:crypto';
import type { Audience, Block, Inline } from '../../../server/src/minutes/text/block.js';

const told = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }]);
const attrs = (audience: Audience) => ({ id: randomUUID(), audience });

/** Blocks as the editor writes them, by what they say. */
export const paragraph = (text: string, audience: Audience = 'group'): Block => ({
  type: 'paragraph',
  attrs: attrs(audience),
  content: told(text),
});

export const subheading = (text: string, level: 3 | 4, audience: Audience = 'group'): Block => ({
  type: 'heading',
  attrs: { ...attrs(audience), level },
  content: told(text),
});

export const agreement = (text: string, audience: Audience = 'leadership'): Block => ({
  type: 'agreement',
  attrs: attrs(audience),
  content: told(text),
});

type Duty = { municipalityId?: string; memberId?: string; dueOn?: string; audience?: Audience };

export const task = (text: string, { municipalityId, memberId, dueOn, audience = 'leadership' }: Duty = {}): Block => ({
  type: 'task',
  attrs: {
    ...attrs(audience),
    assignee: memberId ? 'member' : municipalityId ? 'municipality' : 'all_municipalities',
    municipalityId: municipalityId ?? null,
    memberId: memberId ?? null,
    dueOn: dueOn ?? null,
  },
  content: told(text),
});

export const bullets = (items: readonly string[], audience: Audience = 'group'): Block => ({
  type: 'bulletList',
  attrs: attrs(audience),
  content: items.map((item) => ({ type: 'listItem', content: [{ type: 'paragraph', content: told(item) }] })),
});

export const table = (rows: ReadonlyArray<readonly string[]>, audience: Audience = 'group'): Block => ({
  type: 'table',
  attrs: attrs(audience),
  content: rows.map((row, index) => ({
    type: 'tableRow',
    content: row.map((cell) => ({
      type: index === 0 ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1 },
      content: [{ type: 'paragraph', content: told(cell) }],
    })),
  })),
});

export const picture = (fileId: string, audience: Audience = 'group'): Block => ({
  type: 'image',
  attrs: { ...attrs(audience), fileId, alt: 'Ein Schulhof im Schatten', decorative: false },
});
