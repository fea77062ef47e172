import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { SearchField } from '../../../ui/SearchField';
import { useSettled } from '../use-settled';
import styles from './SearchForm.module.css';

const pause = 300;

/** The words of the address, which follow what is typed. */
export function SearchForm({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const { t } = useTranslation('search');
  const [typed, setTyped] = useState(words);
  const settled = useSettled(typed, pause);

  // Another address, e.g. after going back, brings other words.
  useEffect(() => setTyped(words), [words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed is searched, not what the address says
  useEffect(() => {
    if (settled === typed && settled.trim() !== words) onSearch(settled);
  }, [settled]);

  return (
    <search>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed);
        }}
      >
        <SearchField label={t('label')} value={typed} onChange={setTyped} />
        <Button type="submit" variant="primary" icon={<Search aria-hidden="true" size={20} />}>
          {t('submit')}
        </Button>
      </form>
    </search>
  );
}
