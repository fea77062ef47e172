import { Fragment } from 'react';

const address = /(https?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)])/;

/** Text whose web addresses can be followed; nothing else in it means anything. */
export function LinkedText({ text }: { text: string }) {
  return text.split(address).map((piece, position) => {
    // Every second piece is what the pattern caught; pieces never change places.
    const key = `${position}:${piece}`;
    return position % 2 === 1 ? (
      <a key={key} href={piece} target="_blank" rel="noreferrer noopener">
        {piece}
      </a>
    ) : (
      <Fragment key={key}>{piece}</Fragment>
    );
  });
}
