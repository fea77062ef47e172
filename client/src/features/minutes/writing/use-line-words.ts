import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import type { OptionGroup } from '../../../ui/ComboboxField';
import { labelOf } from '../addressees';
import { choiceOf } from './entries/addressee';
import type { LineWords } from './entries/line-views';

const KINDS = ['agreement', 'question', 'task'] as const;

/** What the margin and the buttons of entries and pictures say. */
export function useLineWords(addressees: readonly OptionGroup[]): LineWords {
  const { t } = useTranslation('minutes');
  const dates = useDates();
  const known = (kind: string) => KINDS.find((one) => one === kind) ?? 'agreement';
  return {
    mark: (kind) => t(`kinds.${known(kind)}.mark`),
    name: (kind) => t(`kinds.${known(kind)}.name`),
    duty: (attributes) => {
      const who = labelOf(choiceOf(attributes), addressees) || t('task.nobody');
      const { dueOn } = attributes;
      return `${who} · ${typeof dueOn === 'string' ? t('task.until', { day: dates.calendarDay(dueOn) }) : t('task.ongoing')}`;
    },
    picture: ({ alt, decorative }) =>
      decorative ? t('picture.isDecorative') : t('picture.isNamed', { alt: String(alt) }),
  };
}
