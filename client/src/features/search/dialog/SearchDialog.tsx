import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { classNames } from '../../../lib/class-names';
import { Dialog } from '../../../ui/Dialog';
import { StatusMessage } from '../../../ui/StatusMessage';
import { useSession } from '../../session/session.queries';
import { byKind } from '../by-kind';
import { isFileAddress, placeOf, resultsPlace } from '../hit-place';
import { recentSearches, rememberSearch } from '../recent-searches';
import { shortest, suggestionsQuery } from '../search.queries';
import { useSettled } from '../use-settled';
import styles from './SearchDialog.module.css';
import { type Choice, SearchOptions } from './SearchOptions';

const pause = 120;

type SearchDialogProps = {
  /** What was typed before the box was there. */
  takeEarly: () => string;
  onClose: () => void;
};

/** One box over everything: type, choose with the arrow keys, open with Enter. The focus never leaves the box. */
export function SearchDialog({ takeEarly, onClose }: SearchDialogProps) {
  const { t } = useTranslation('search');
  const id = useId();
  const navigate = useNavigate();
  const memberId = useSession().member?.id ?? '';
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(takeEarly);
  const [active, setActive] = useState(-1);
  const words = typed.trim();
  const settled = useSettled(words, pause);
  const query = useQuery(suggestionsQuery(settled));
  const isShort = words.length < shortest;
  const groups = byKind((!isShort && query.data?.items) || []);
  const choices: Choice[] = isShort
    ? recentSearches(memberId).map((recent) => ({ words: recent, place: resultsPlace(recent) }))
    : [
        ...groups.flatMap(({ hits }) => hits.map((hit) => ({ hit, words, place: placeOf(hit, words) }))),
        { words, place: resultsPlace(words) },
      ];
  const isSettled = settled === words && !query.isFetching;
  const found = choices.length - 1;

  // A dialog that opens gives the focus to its first button.
  useLayoutEffect(() => box.current?.focus(), []);

  const open = (choice: Choice | undefined) => {
    if (!choice) return;
    rememberSearch(memberId, choice.words);
    onClose();
    if (isFileAddress(choice.place)) window.location.assign(choice.place);
    else navigate(choice.place);
  };

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      // Above the first stands the box itself.
      const places = choices.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(choices[active] ?? (isShort ? undefined : choices.at(-1)));
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      setTyped('');
      setActive(-1);
    }
  };

  return (
    <Dialog title={t('title')} onClose={onClose} size="wide">
      <search className={styles.box}>
        <label htmlFor={id} className={styles.label}>
          {t('label')}
        </label>
        <span className={styles.field}>
          <Search aria-hidden="true" size={22} className={styles.icon} />
          <input
            ref={box}
            id={id}
            type="text"
            role="combobox"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={choices.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={active >= 0 && choices[active] ? `${id}-${active}` : undefined}
            aria-describedby={`${id}-hint`}
            className={classNames('kern-form-input__input', styles.input)}
            placeholder={t('placeholder')}
            maxLength={200}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setActive(-1);
            }}
            onKeyDown={press}
          />
        </span>
        <p id={`${id}-hint`} className={styles.hint}>
          {isShort ? t('hint') : t('keys')}
        </p>
        <StatusMessage>{!isShort && (isSettled ? t('suggested', { count: found }) : t('searching'))}</StatusMessage>
        <SearchOptions
          id={id}
          choices={choices}
          groups={groups}
          active={active}
          heading={isShort && choices.length > 0 ? t('recent') : undefined}
          onChoose={open}
        />
      </search>
    </Dialog>
  );
}
