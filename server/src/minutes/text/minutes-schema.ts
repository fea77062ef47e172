import { type NodeSpec, Schema } from 'prosemirror-model';

const standing = { id: { default: null }, audience: { default: 'group' } };
const line = { content: 'inline*', group: 'block' };

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block*' },
  paragraph: { ...line, group: 'block flow', attrs: standing },
  heading: { ...line, attrs: { ...standing, level: { default: 3 } } },
  agreement: { ...line, attrs: standing },
  question: { ...line, attrs: standing },
  task: {
    ...line,
    attrs: {
      ...standing,
      assignee: { default: null },
      municipalityId: { default: null },
      memberId: { default: null },
      dueOn: { default: null },
    },
  },
  bulletList: { content: 'listItem+', group: 'block flow', attrs: standing },
  orderedList: { content: 'listItem+', group: 'block flow', attrs: standing },
  listItem: { content: 'paragraph flow*' },
  table: { content: 'tableRow+', group: 'block', attrs: standing },
  tableRow: { content: '(tableHeader | tableCell)*' },
  tableHeader: { content: 'flow+', attrs: { colspan: { default: 1 }, rowspan: { default: 1 } } },
  tableCell: { content: 'flow+', attrs: { colspan: { default: 1 }, rowspan: { default: 1 } } },
  image: {
    group: 'block',
    attrs: { ...standing, fileId: { default: null }, alt: { default: '' }, decorative: { default: false } },
  },
  hardBreak: { inline: true, group: 'inline' },
  text: { group: 'inline' },
};

/** The shape of the text of one item, as editors and the portal agree on it (client: writing/editor). */
export const minutesSchema = new Schema({
  nodes,
  marks: { bold: {}, italic: {}, link: { attrs: { href: {} }, inclusive: false } },
});
