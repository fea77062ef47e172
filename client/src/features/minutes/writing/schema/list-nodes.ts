import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';

/** Lists hold paragraphs and lists, as the portal keeps them. They always count from 1. */
export const Lists = [
  BulletList.extend({ group: 'block flow' }),
  OrderedList.extend({
    group: 'block flow',
    addAttributes: () => ({}),
    renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
  }),
  ListItem.extend({ content: 'paragraph flow*' }),
];
