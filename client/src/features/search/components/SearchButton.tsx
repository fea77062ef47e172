import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isShortcut } from '../../../lib/character-keys';
import styles from './SearchButton.module.css';

const load = () => import('../dialog/SearchDialog');
const SearchDialog = lazy(async () => ({ default: (await load()).SearchDialog }));

/** In the head of every page: opens the search by click, by "/" and by Ctrl-K. The search itself comes when needed. */
export function SearchButton() {
  const { t } = useTranslation('app');
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isCombination = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      if (!isCombination && !(event.key === '/' && isShortcut(event))) return;
      // Somebody fills in a form: what is typed there must not be covered.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  return (
    <>
      <button
        type="button"
        className={styles.search}
        aria-keyshortcuts="/ Control+K"
        title={t('own.searchKeys')}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => setOpen(true)}
      >
        <Search aria-hidden="true" size={22} />
        <span className={styles.label}>{t('own.search')}</span>
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
