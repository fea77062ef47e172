import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../lib/class-names';
import type { HitGroup } from '../by-kind';
import { keyOf } from '../by-kind';
import { Marked } from '../components/Marked';
import { PageThumb } from '../components/PageThumb';
import { kindIcons } from '../search.labels';
import type { SearchHit } from '../search.queries';
import { useHitFacts } from '../use-hit-facts';
import styles from './SearchDialog.module.css';

/** With a hit it opens it; without it leads to all hits for the words. */
export type Choice = { words: string; place: string; hit?: SearchHit };

type SearchOptionsProps = {
  id: string;
  choices: Choice[];
  groups: HitGroup[];
  active: number;
  /** Above choices that are no hits. */
  heading: string | undefined;
  onChoose: (choice: Choice) => void;
};

/** What the box offers. Its focus stays in the box, so pressing here must not take it. */
export function SearchOptions({ id, choices, groups, active, heading, onChoose }: SearchOptionsProps) {
  const { t } = useTranslation('search');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-position="${active}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const option = (choice: Choice, position: number) => (
    <Option
      key={choice.hit ? keyOf(choice.hit) : choice.words}
      id={`${id}-${position}`}
      position={position}
      choice={choice}
      isRecent={heading !== undefined}
      isActive={position === active}
      onChoose={onChoose}
    />
  );
  const others = choices.map((choice, position) => ({ choice, position })).filter(({ choice }) => !choice.hit);
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={t('results')}
      className={styles.list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ kind, hits }) => {
        const Icon = kindIcons[kind];
        return (
          // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role
          <div key={kind} role="group" aria-label={t(`kinds.${kind}`)}>
            <span className={styles.heading} aria-hidden="true">
              <Icon size={18} />
              {t(`kinds.${kind}`)}
            </span>
            {choices.map((choice, position) => choice.hit && hits.includes(choice.hit) && option(choice, position))}
          </div>
        );
      })}
      {others.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role
        <div role="group" aria-label={heading ?? t('results')}>
          {heading && (
            <span className={styles.heading} aria-hidden="true">
              {heading}
            </span>
          )}
          {others.map(({ choice, position }) => option(choice, position))}
        </div>
      )}
    </div>
  );
}

type OptionProps = {
  id: string;
  position: number;
  choice: Choice;
  isRecent: boolean;
  isActive: boolean;
  onChoose: (choice: Choice) => void;
};

function Option({ id, position, choice, isRecent, isActive, onChoose }: OptionProps) {
  const { t } = useTranslation('search');
  const factsOf = useHitFacts();
  const { hit, words } = choice;
  const hasPicture = (hit?.page?.imageWidths.length ?? 0) > 0;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box listens to the keys
    <div
      id={id}
      role="option"
      data-position={position}
      data-picture={hasPicture || undefined}
      aria-selected={isActive}
      className={classNames(styles.option, !hit && !isRecent && styles.all)}
      onClick={() => onChoose(choice)}
    >
      {hit?.page && <PageThumb page={hit.page} />}
      {hit ? (
        <span>
          <Marked fragments={hit.title} />
          <span className={styles.facts}>{factsOf(hit)}</span>
        </span>
      ) : (
        <span>{isRecent ? words : t('allHits', { words })}</span>
      )}
    </div>
  );
}
