import { partsOf } from '../campaign-words';
import styles from './CampaignView.module.css';

/** The description as the public page shows it: headings, lists, paragraphs. */
export function CampaignWords({ text }: { text: string }) {
  return (
    <div className={styles.section}>
      {partsOf(text).map((part, place) => {
        // Parts of a text have no identity.
        const key = `${place}-${part.kind}`;
        if (part.kind === 'heading') return <h3 key={key}>{part.text}</h3>;
        if (part.kind === 'paragraph') {
          return (
            <p key={key} className={styles.words}>
              {part.text}
            </p>
          );
        }
        return (
          <ul key={key} className={styles.words}>
            {part.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        );
      })}
    </div>
  );
}
