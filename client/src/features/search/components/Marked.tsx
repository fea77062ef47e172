import type { TextFragment } from '../search.queries';
import styles from './Marked.module.css';

/** Text with what was found in it. */
export function Marked({ fragments }: { fragments: TextFragment[] }) {
  return (
    <>
      {fragments.map(({ text, hit }, index) =>
        hit ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name
          <mark key={index} className={styles.mark}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
