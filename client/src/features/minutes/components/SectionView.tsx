import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { anchorOf } from '../minutes.labels';
import type { Block, MinutesSection } from '../minutes.queries';
import { BlocksView } from './BlockView';
import styles from './SectionView.module.css';

export type BlockFrame = ((section: MinutesSection, block: Block, text: ReactNode) => ReactNode) | undefined;
/** What flows into a section and is written elsewhere; null or false: nothing. */
export type Included = ((section: MinutesSection) => ReactNode) | undefined;

type SectionViewProps = { section: MinutesSection; frame?: BlockFrame; included?: Included };

/** One item of the agenda as it reads in the document. */
export function SectionView({ section, frame, included }: SectionViewProps) {
  const { t } = useTranslation('minutes');
  const { number, title, talk, content, entries } = section;
  const more = included?.(section) || null;
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
      {more}
      <BlocksView blocks={content} entries={entries} frame={frame && ((block, text) => frame(section, block, text))} />
      {content.length === 0 && more === null && <p className={styles.nothing}>{t('nothingWritten')}</p>}
    </section>
  );
}
