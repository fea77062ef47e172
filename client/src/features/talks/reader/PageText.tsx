import { cutBySearch } from './search-words';

/** The text of a page, line by line, with what was searched for marked. */
export function PageText({ text, search }: { text: string; search: string }) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  return lines.map((line, number) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a page stay in their order
    <p key={number}>
      {cutBySearch(line, search).map(({ text: part, isFound }, position) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: so do the parts of a line
        isFound ? <mark key={position}>{part}</mark> : part,
      )}
    </p>
  ));
}
