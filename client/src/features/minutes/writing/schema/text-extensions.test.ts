import { expect, it } from '@jest/globals';
import { getSchema } from '@tiptap/core';
import type { NodeSpec, Schema } from '@tiptap/pm/model';
import { minutesSchema } from '../../../../../../server/src/minutes/text/minutes-schema';
import { textExtensions } from './text-extensions';

const defaults = (attrs: NodeSpec['attrs'] = {}) =>
  Object.fromEntries(Object.entries(attrs ?? {}).map(([name, { default: value }]) => [name, value ?? null]));
const content = (value: string) => value.replace(/\s/g, '').replace('tableHeader|tableCell', 'tableCell|tableHeader');

function shapeOf(schema: Schema) {
  const nodes = Object.values(schema.nodes).map(({ name, spec }) => {
    const groups = (spec.group ?? '').split(' ').filter((group) => group === 'block' || group === 'flow');
    const shape = { content: content(spec.content ?? ''), groups, attrs: defaults(spec.attrs) };
    return [name, shape] as const;
  });
  const marks = Object.values(schema.marks).map(({ name, spec }) => [name, defaults(spec.attrs)] as const);
  return { nodes: Object.fromEntries(nodes), marks: Object.fromEntries(marks) };
}

it('is the schema of the portal; only an empty text has a line to write in', () => {
  const portal = shapeOf(minutesSchema);
  const editor = shapeOf(getSchema(textExtensions));
  expect(portal.nodes.doc?.content).toBe('block*');
  expect(editor.nodes.doc?.content).toBe('block+');
  const { doc: _, ...nodes } = editor.nodes;
  const { doc: __, ...portalNodes } = portal.nodes;
  expect(nodes).toEqual(portalNodes);
  expect(editor.marks).toEqual(portal.marks);
});
