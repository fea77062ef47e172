import type { List } from '../minutes.queries';
import { InlineView } from './InlineView';
import styles from './ListView.module.css';

/** A list and the lists inside it. */
export function ListView({ list }: { list: Pick<List, 'type' | 'content'> }) {
  const Tag = list.type === 'orderedList' ? 'ol' : 'ul';
  return (
    <Tag className={styles.list}>
      {list.content.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points of a text that is only read have no identity
        <li key={place}>
          <FlowView flow={item.content} />
        </li>
      ))}
    </Tag>
  );
}

/** Paragraphs and lists in a point of a list or in a cell. */
export function FlowView({ flow }: { flow: List['content'][number]['content'] }) {
  return flow.map((part, place) =>
    part.type === 'paragraph' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <p key={place}>
        <InlineView content={part.content} />
      </p>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <ListView key={place} list={part} />
    ),
  );
}
