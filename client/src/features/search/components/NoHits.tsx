import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { resultsPlace } from '../hit-place';
import styles from './NoHits.module.css';

/** Nothing found: what helps. */
export function NoHits({ words, isFiltered }: { words: string; isFiltered: boolean }) {
  const { t } = useTranslation('search');
  const action = isFiltered && <LinkButton to={resultsPlace(words)}>{t('showAll')}</LinkButton>;
  return (
    <EmptyState title={t(isFiltered ? 'nothingFiltered' : 'nothing', { words })} action={action}>
      <ul className={styles.tips}>
        <li>{t('tips.spelling')}</li>
        <li>{t('tips.fewer')}</li>
        <li>{t('tips.others')}</li>
        <li>{t('tips.rights')}</li>
      </ul>
    </EmptyState>
  );
}
