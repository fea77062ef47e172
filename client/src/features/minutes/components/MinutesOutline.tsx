import { useTranslation } from 'react-i18next';
import { anchorOf } from '../minutes.labels';
import type { MinutesSection } from '../minutes.queries';
import styles from './MinutesOutline.module.css';

/** The items of the agenda beside the document; beyond wide screens it stands above it, folded. */
export function MinutesOutline({ sections }: { sections: MinutesSection[] }) {
  const { t } = useTranslation('minutes');
  return (
    <nav className={styles.outline} aria-label={t('outline')} data-print="never">
      <p className={styles.heading} aria-hidden="true">
        {t('outline')}
      </p>
      <ol className={styles.list}>
        {sections.map(({ agendaItemId, number, title }) => (
          <li key={agendaItemId}>
            <a className={styles.link} href={`#${anchorOf(number)}`}>
              <span className={styles.number}>{number}</span>
              <span>{title}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
