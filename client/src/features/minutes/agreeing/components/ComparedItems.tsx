import { useTranslation } from 'react-i18next';
import { type ComparedSection, isChanged } from '../comparison';
import styles from './Comparison.module.css';
import { Differences, DifferencesSideBySide } from './Differences';

/** What changed, item by item; items that stayed as they were are counted. */
export function ComparedItems({ items, isSideBySide }: { items: ComparedSection[]; isSideBySide: boolean }) {
  const { t } = useTranslation('minutes-agreeing');
  const changed = items.filter(({ blocks }) => blocks.some(isChanged));
  const View = isSideBySide ? DifferencesSideBySide : Differences;
  if (changed.length === 0) return <p role="status">{t('history.unchanged')}</p>;
  return (
    <div className={styles.items}>
      <p className={styles.legend}>{t('differences.legend')}</p>
      {changed.map(({ agendaItemId, number, title, blocks }) => (
        <section key={agendaItemId} className={styles.item}>
          <h2 className={styles.title}>{t('history.item', { number, title })}</h2>
          {blocks.filter(isChanged).map(({ id, before, after }) => (
            <View key={id} before={before} after={after} />
          ))}
        </section>
      ))}
      {items.length > changed.length && (
        <p className={styles.legend}>{t('history.unchangedItems', { count: items.length - changed.length })}</p>
      )}
    </div>
  );
}
