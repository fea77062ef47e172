import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { anchorOf } from '../minutes.labels';
import type { Block, MinutesSection } from '../minutes.queries';
import { BlocksView } from './BlockView';
import styles from './SectionView.module.css';

export type BlockFrame = ((section: MinutesSection, block: Block, text: ReactNode) => ReactNode) | undefined;

/** One item of the agenda as it reads in the document. */
export function SectionView({ section, frame }: { section: MinutesSection; frame?: BlockFrame }) {
  const { t } = useTranslation('minutes');
  const { number, title, talk, content, entries } = section;
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
      <BlocksView blocks={content} entries={entries} frame={frame && ((block, text) => frame(section, block, text))} />
      {content.length === 0 && <p className={styles.nothing}>{t('nothingWritten')}</p>}
    </section>
  );
}
