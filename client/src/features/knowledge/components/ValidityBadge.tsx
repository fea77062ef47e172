import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { validityLooks } from '../knowledge.labels';
import type { Article } from '../knowledge.queries';

/** "Geprüft bis 30. Nov. 2027", and whether that day is past. */
export function ValidityBadge({ article }: { article: Pick<Article, 'validity' | 'checkedUntil'> }) {
  const { t } = useTranslation('knowledge');
  const dates = useDates();
  const { validity, checkedUntil } = article;
  return (
    <Badge {...validityLooks[validity]}>
      {t(`validities.${validity}`, { day: checkedUntil === null ? '' : dates.calendarDay(checkedUntil) })}
    </Badge>
  );
}
