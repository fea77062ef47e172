import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { Skeleton } from '../../../ui/Skeleton';
import { StatusMessage } from '../../../ui/StatusMessage';
import { type ActionPlan, type MeasureList, measuresQuery } from '../action-plan.queries';
import type { PlanFilter } from '../use-plan-filter';
import { MeasureItem } from './MeasureItem';
import { MeasureTable } from './MeasureTable';
import { PlanFilters } from './PlanFilters';
import styles from './PlanMeasures.module.css';
import { PlanProgress } from './PlanProgress';
import { StaleNotice } from './StaleNotice';

/** A plan on a day: what is stale, how far it is, and its measures as they are filtered. */
export function PlanMeasures({ plan, filter }: { plan: ActionPlan; filter: PlanFilter }) {
  const { t } = useTranslation('action-plan');
  const narrowing = { ...filter.narrowing, query: useDeferredValue(filter.narrowing.query).trim() };
  const query = useQuery(measuresQuery(plan.id, narrowing));
  return (
    <Loaded query={query} skeleton={<Skeleton rows={8} height="block" />}>
      {(list) => (
        <>
          {!list.isToday && <PastNotice day={list.day} onToday={() => filter.setAsOf('')} />}
          <StaleNotice plan={plan} list={list} filter={filter} />
          {list.progress.all.all > 0 && <PlanProgress progress={list.progress} />}
          {(list.progress.all.all > 0 || !list.isToday) && (
            <>
              <h2 className={styles.title}>{t('places.measures')}</h2>
              <PlanFilters plan={plan} filter={filter} counts={list.counts} />
              <ViewChoice filter={filter} />
            </>
          )}
          <StatusMessage>{list.items.length > 0 && t('found', { count: list.items.length })}</StatusMessage>
          <Measures plan={plan} list={list} filter={filter} />
        </>
      )}
    </Loaded>
  );
}

function PastNotice({ day, onToday }: { day: string; onToday: () => void }) {
  const { t } = useTranslation('action-plan');
  const dates = useDates();
  return (
    <div className={styles.notice}>
      <Alert tone="info" title={t('past', { day: dates.calendarDay(day) })}>
        <p>{t('pastText')}</p>
        <Button size="small" onClick={onToday} data-print="never">
          {t('today')}
        </Button>
      </Alert>
    </div>
  );
}

function ViewChoice({ filter }: { filter: PlanFilter }) {
  const { t } = useTranslation('action-plan');
  return (
    <fieldset className={styles.views} data-print="never">
      <legend className={styles.legend}>{t('view.label')}</legend>
      {([false, true] as const).map((isTable) => (
        <Button
          key={String(isTable)}
          size="small"
          aria-pressed={filter.isTable === isTable}
          onClick={() => filter.setTable(isTable)}
        >
          {t(isTable ? 'view.table' : 'view.list')}
        </Button>
      ))}
    </fieldset>
  );
}

function Measures({ plan, list, filter }: { plan: ActionPlan; list: MeasureList; filter: PlanFilter }) {
  if (list.items.length === 0) return <Nothing plan={plan} list={list} filter={filter} />;
  if (filter.isTable) return <MeasureTable plan={plan.title} list={list} />;
  const fields = [...new Map(list.items.map(({ field }) => [field.id, field])).values()];
  return fields.map(({ id, code, title }) => (
    <section key={id} className={styles.field} aria-labelledby={`feld-${id}`}>
      <h3 id={`feld-${id}`} className={styles.name}>
        {code} {title}
      </h3>
      <ul className={styles.list}>
        {list.items
          .filter(({ field }) => field.id === id)
          .map((measure) => (
            <MeasureItem key={measure.id} measure={measure} />
          ))}
      </ul>
    </section>
  ));
}

function Nothing({ plan, list, filter }: { plan: ActionPlan; list: MeasureList; filter: PlanFilter }) {
  const { t } = useTranslation('action-plan');
  if (list.progress.all.all > 0) {
    return (
      <EmptyState
        title={t('nothing')}
        action={<LinkButton to={`${paths.actionPlan}?plan=${plan.id}`}>{t('reset')}</LinkButton>}
      >
        <p>{t('nothingText')}</p>
      </EmptyState>
    );
  }
  if (!list.isToday) {
    return (
      <EmptyState title={t('notYet')} action={<Button onClick={() => filter.setAsOf('')}>{t('today')}</Button>}>
        <p>{t('notYetText')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('noMeasures')}
      action={plan.abilities.addMeasure && <LinkButton to={paths.addMeasure(plan.id)}>{t('add')}</LinkButton>}
    >
      <p>{t('noMeasuresText')}</p>
    </EmptyState>
  );
}
