import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../../app/paths';
import { useDates } from '../../../../lib/use-dates';
import { IconButton } from '../../../../ui/IconButton';
import { useToast } from '../../../../ui/Toasts';
import { useRemoveImport } from '../minutes-import.queries';
import styles from './BegunImports.module.css';

type Begun = { id: string; fileName: string; createdAt: string };

/** What was read and not saved yet. */
export function BegunImports({ items }: { items: readonly Begun[] }) {
  const { t } = useTranslation('minutes-import');
  const dates = useDates();
  const toast = useToast();
  const remove = useRemoveImport();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="angefangen">
      <h2 id="angefangen">{t('begun')}</h2>
      <p>{t('begunText')}</p>
      <ul className={styles.list}>
        {items.map(({ id, fileName, createdAt }) => (
          <li key={id} className={styles.row}>
            <Link to={paths.correctImport(id)}>{fileName}</Link>
            <span className={styles.when}>{dates.dayAndTime(createdAt)}</span>
            <IconButton
              label={t('forget', { name: fileName })}
              icon={<Trash2 aria-hidden="true" size={20} />}
              onClick={() =>
                remove.mutate(id, { onSuccess: () => toast({ text: t('forgotten', { name: fileName }) }) })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
