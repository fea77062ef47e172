import { Fragment } from 'react';
import { type Block, blocksOf, type Piece, piecesOf } from '../lib/markdown';
import styles from './WrittenText.module.css';

/** A text with a little Markdown, as it was written. Headings begin below those of the page. */
export function WrittenText({ text }: { text: string }) {
  return (
    <div className={styles.text}>
      {blocksOf(text).map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a text have no identity
        <BlockView key={place} block={block} />
      ))}
    </div>
  );
}

/** One line with its links. */
export function LinkedLine({ text }: { text: string }) {
  return <Pieces pieces={piecesOf(text)} />;
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4';
      return (
        <Heading className={styles.heading}>
          <Pieces pieces={block.pieces} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Lines lines={block.lines} />
        </p>
      );
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <Lines lines={block.lines} />
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={styles.list}>
          {block.items.map((pieces, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no identity
            <li key={place}>
              <Pieces pieces={pieces} />
            </li>
          ))}
        </List>
      );
    }
  }
}

function Lines({ lines }: { lines: Piece[][] }) {
  return lines.map((pieces, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no identity
    <Fragment key={place}>
      {place > 0 && <br />}
      <Pieces pieces={pieces} />
    </Fragment>
  ));
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map((piece, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line have no identity
    <PieceView key={place} piece={piece} />
  ));
}

function PieceView({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'strong':
      return <strong>{piece.text}</strong>;
    case 'link':
      return (
        <a href={piece.address} rel="noreferrer noopener">
          {piece.text}
        </a>
      );
  }
}
