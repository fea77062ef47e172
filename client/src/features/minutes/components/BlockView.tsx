import { Fragment, memo, type ReactNode } from 'react';
import type { Block, MinutesEntry } from '../minutes.queries';
import styles from './BlockView.module.css';
import { EntryView } from './EntryView';
import { InlineView } from './InlineView';
import { ListView } from './ListView';
import { PictureView } from './PictureView';
import { TableView } from './TableView';

/** One block of the minutes, to read. `entry` is what the portal knows of it beyond its words. */
export function BlockView({ block, entry }: { block: Block; entry?: MinutesEntry | undefined }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <InlineView content={block.content} />
        </p>
      );
    case 'heading':
      return <Heading block={block} />;
    case 'bulletList':
    case 'orderedList':
      return <ListView list={block} />;
    case 'table':
      return <TableView table={block} />;
    case 'image':
      return <PictureView picture={block.attrs} />;
    default:
      return (
        <EntryView kind={block.type} entry={entry}>
          <InlineView content={block.content} />
        </EntryView>
      );
  }
}

type BlocksViewProps = {
  blocks: readonly Block[];
  entries: readonly MinutesEntry[];
  /** Puts something around each of them. */
  frame?: ((block: Block, text: ReactNode) => ReactNode) | undefined;
};

const asIs = (_: Block, text: ReactNode): ReactNode => text;

/** The blocks of a section in their order. Hundreds of pages are drawn anew only where they changed. */
export const BlocksView = memo(function BlocksView({ blocks, entries, frame = asIs }: BlocksViewProps) {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return (
    <div className={styles.blocks}>
      {blocks.map((block) => (
        <Fragment key={block.attrs.id}>
          {frame(block, <BlockView block={block} entry={known.get(block.attrs.id)} />)}
        </Fragment>
      ))}
    </div>
  );
});

/** Below the title of the item, which is a heading of level 2. */
function Heading({ block }: { block: Extract<Block, { type: 'heading' }> }) {
  const words = <InlineView content={block.content} />;
  return block.attrs.level === 4 ? <h4>{words}</h4> : <h3>{words}</h3>;
}
