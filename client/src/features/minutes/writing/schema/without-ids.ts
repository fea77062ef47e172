import { Fragment, type Node, Slice } from '@tiptap/pm/model';

/** What is pasted is new, and for the audience that its kind is usually for. */
export const withoutIds = (slice: Slice): Slice => new Slice(nameless(slice.content), slice.openStart, slice.openEnd);

function nameless(fragment: Fragment): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    const content = nameless(node.content);
    const hasId = 'id' in node.attrs;
    nodes.push(
      node.isText || !hasId
        ? node.copy(node.isText ? node.content : content)
        : node.type.create({ ...node.attrs, id: null, audience: null }, content, node.marks),
    );
  });
  return Fragment.from(nodes);
}
