import { Node } from '@tiptap/core';
import { heldAttribute } from './held-attribute';

const ENTRIES = ['agreement', 'question'] as const;

export const Page = Node.create({ name: 'doc', topNode: true, content: 'block+' });

export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block flow',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
});

/** Below the title of the item, which is a heading of level 2. What is pasted comes down to that. */
export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 3, rendered: false } }),
  parseHTML: () => [
    ...[1, 2, 3].map((level) => ({ tag: `h${level}`, attrs: { level: 3 } })),
    ...[4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: 4 } })),
  ],
  renderHTML: ({ node, HTMLAttributes }) => [node.attrs.level === 4 ? 'h4' : 'h3', HTMLAttributes, 0],
});

/** Recommendation or agreement, and question: a line with its mark in the margin. */
export const Entries = ENTRIES.map((name) =>
  Node.create({
    name,
    group: 'block',
    content: 'inline*',
    defining: true,
    parseHTML: () => [{ tag: `p[data-entry="${name}"]`, priority: 60 }],
    renderHTML: ({ HTMLAttributes }) => ['p', { ...HTMLAttributes, 'data-entry': name }, 0],
  }),
);

export const Task = Node.create({
  name: 'task',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    assignee: heldAttribute('assignee'),
    municipalityId: heldAttribute('municipality-id'),
    memberId: heldAttribute('member-id'),
    dueOn: heldAttribute('due-on'),
  }),
  parseHTML: () => [{ tag: 'p[data-entry="task"]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', { ...HTMLAttributes, 'data-entry': 'task' }, 0],
});

/** A picture is a file of these minutes: none comes in by pasting an address. */
export const Picture = Node.create({
  name: 'image',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    fileId: heldAttribute('file-id'),
    alt: { default: '', parseHTML: (element) => element.getAttribute('alt') ?? '' },
    decorative: {
      default: false,
      parseHTML: (element) => element.hasAttribute('data-decorative'),
      renderHTML: ({ decorative }) => (decorative ? { 'data-decorative': '' } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'img[data-file-id]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'img',
    { ...HTMLAttributes, src: `/api/files/${node.attrs.fileId}/content` },
  ],
});
