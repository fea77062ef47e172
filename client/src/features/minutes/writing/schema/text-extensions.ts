import type { Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { Entries, Heading, Page, Paragraph, Picture, Task } from './block-nodes';
import { Link } from './link-mark';
import { Lists } from './list-nodes';
import { Standing } from './standing';
import { Tables } from './table-nodes';

/** What the text of one item consists of: the same as server/src/minutes/text/minutes-schema.ts, a test compares them. */
export const textExtensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    document: false,
    heading: false,
    horizontalRule: false,
    link: false,
    listItem: false,
    orderedList: false,
    paragraph: false,
    strike: false,
    trailingNode: false,
    underline: false,
    undoRedo: false,
    dropcursor: { color: false, class: 'dropcursor' },
  }),
  Page,
  Paragraph,
  Heading,
  ...Entries,
  Task,
  Picture,
  ...Lists,
  ...Tables,
  Link,
  Standing,
];
