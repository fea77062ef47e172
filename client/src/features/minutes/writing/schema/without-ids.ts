import { Fragment, type Node, Slice } from '@tiptap/pm/model';

type Keeps = (id: unknown) => boolean;

/** What is pasted is new, and for the audience that its kind is usually for; what is only moved stays what it is. */
export const withoutIds = (slice: Slice, keeps: Keeps): Slice =>
  new Slice(nameless(slice.content, keeps), slice.openStart, slice.openEnd);

function nameless(fragment: Fragment, keeps: Keeps): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    const content = nameless(node.content, keeps);
    const isNamed = 'id' in node.attrs && !keeps(node.attrs.id);
    nodes.push(
      node.isText || !isNamed
        ? node.copy(node.isText ? node.content : content)
        : node.type.create({ ...node.attrs, id: null, audience: null }, content, node.marks),
    );
  });
  return Fragment.from(nodes);
}
