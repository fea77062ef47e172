import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { isShortcut } from '../../../lib/character-keys';
import styles from './SearchButton.module.css';

const load = () => import('../dialog/SearchDialog');
const SearchDialog = lazy(async () => ({ default: (await load()).SearchDialog }));

/** In the head of every page: opens the search by click, by "/" and by Ctrl-K. The search itself comes when needed. */
export function SearchButton() {
  const { t } = useTranslation('app');
  const [isOpen, setOpen] = useState(false);
  // What is typed before the search has arrived; null while nobody waits for it.
  const early = useRef<string | null>(null);
  const open = () => {
    early.current = '';
    setOpen(true);
  };
  const takeEarly = () => {
    const typed = early.current ?? '';
    early.current = null;
    return typed;
  };

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (early.current !== null && [...event.key].length === 1 && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        early.current += event.key;
        return;
      }
      const isCombination = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      if (!isCombination && !(event.key === '/' && isShortcut(event))) return;
      // Somebody fills in a form: what is typed there must not be covered.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      early.current = '';
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
        onClick={open}
      >
        <Search aria-hidden="true" size={22} />
        <span className={styles.label}>{t('own.search')}</span>
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </button>
      {/* Not within the banner: the dialog has landmarks of its own. */}
      {isOpen &&
        createPortal(
          <Suspense fallback={null}>
            <SearchDialog takeEarly={takeEarly} onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
