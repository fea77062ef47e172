import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Loaded } from '../../../ui/Loaded';
import { measureStatuses } from '../action-plan.labels';
import { type MeasureRevision, measureHistoryQuery } from '../action-plan.queries';
import { useNames } from '../use-names';
import styles from './MeasureHistory.module.css';

type Change = MeasureRevision['changes'][number];

/** Who said what when; the newest first. */
export function MeasureHistory({ id }: { id: string }) {
  const { t } = useTranslation('action-plan');
  const query = useQuery(measureHistoryQuery(id));
  return (
    <section aria-labelledby="verlauf">
      <h2 id="verlauf">{t('history.title')}</h2>
      <Loaded query={query}>
        {({ items }) => (
          <ol className={styles.list}>
            {items.map((revision) => (
              <Revision key={revision.number} revision={revision} />
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}

function Revision({ revision: { number, at, member, changes } }: { revision: MeasureRevision }) {
  const { t } = useTranslation('action-plan');
  const dates = useDates();
  const sentence = useSentence();
  const who = member
    ? t('history.who', { name: member.name, municipality: member.municipality.name })
    : t('history.nobody');
  return (
    <li className={styles.revision}>
      <p className={styles.when}>
        {dates.dayAndTime(at)} · {who}
      </p>
      {changes.length === 0 ? (
        <p>{t(number === 1 ? 'history.began' : 'history.confirmed')}</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map((change, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what happened does not move
            <li key={index}>{sentence(change)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

const days = new Set<Change['what']>(['ends_on', 'milestone_reached']);

/** Words stand as they are, a status by its name, a day as people say it. */
function useSentence() {
  const { t } = useTranslation('action-plan');
  const dates = useDates();
  const names = useNames();
  const shown = (value: string | null, what: Change['what']) => {
    if (value === null || value === '') return t('history.none');
    const status = what === 'status' && measureStatuses.find((one) => one === value);
    if (status) return t(`status.${status}`);
    return days.has(what) && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dates.numericDay(value) : value;
  };
  return ({ what, before, after, municipalitiesBefore, municipalitiesAfter }: Change) => {
    const isBodies = what === 'leads' || what === 'partners';
    return t(`history.changed.${what}`, {
      before: isBodies ? names(municipalitiesBefore) || t('history.none') : shown(before, what),
      after: isBodies ? names(municipalitiesAfter) || t('history.none') : shown(after, what),
    });
  };
}
