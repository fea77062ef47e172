import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { anchorOf } from '../minutes.labels';
import type { MinutesSection } from '../minutes.queries';
import { EntryView } from './EntryView';
import styles from './SectionView.module.css';

/** One item of the agenda as it reads in the document. */
export function SectionView({ section }: { section: MinutesSection }) {
  const { t } = useTranslation('minutes');
  const { number, title, talk, text, entries } = section;
  return (
    <section className={styles.section} id={anchorOf(number)} aria-labelledby={`${anchorOf(number)}-title`}>
      <h2 className={styles.title} id={`${anchorOf(number)}-title`}>
        <span className={styles.number}>{t('item', { number })}</span> {title}
      </h2>
      {talk && (
        <p className={styles.talk}>
          <Link to={paths.talk(talk.id)}>{talk.title}</Link>
        </p>
      )}
      {paragraphsOf(text).map((paragraph, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text that is only read have no identity
        <p key={position} className={styles.paragraph}>
          {paragraph}
        </p>
      ))}
      {entries.length > 0 && (
        <ul className={styles.entries}>
          {entries.map((entry) => (
            <EntryView key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      {text === '' && entries.length === 0 && <p className={styles.nothing}>{t('nothingWritten')}</p>}
    </section>
  );
}

const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
