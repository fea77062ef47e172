import { PenLine, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useDates } from '../../../lib/use-dates';
import { IconButton } from '../../../ui/IconButton';
import { RemoveDialog } from '../../../ui/RemoveDialog';
import { type Insight, useRemoveInsight } from '../insights.queries';
import { ChangeInsightDialog } from './ChangeInsightDialog';
import styles from './InsightEntry.module.css';
import { InsightPictures } from './InsightPictures';

/** What one person brought home. */
export function InsightEntry({ insight }: { insight: Insight }) {
  const { t } = useTranslation('insights');
  const dates = useDates();
  const place = useArrival(`#insight-${insight.id}`);
  const { id, occasion, occurredOn, author, municipality, takeaways, meaning, source } = insight;
  return (
    <li className={styles.entry} id={`insight-${id}`} ref={place} tabIndex={-1}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{occasion}</h2>
          <p className={styles.facts}>
            <span>{dates.calendarDay(occurredOn)}</span>
            <span>{author ? t('by', { name: author.name, municipality: municipality.name }) : municipality.name}</span>
          </p>
        </div>
        {insight.abilities.update && <EntryActions insight={insight} />}
      </div>
      <ul className={styles.takeaways}>
        {takeaways.map((takeaway) => (
          <li key={takeaway}>{takeaway}</li>
        ))}
      </ul>
      {meaning && (
        <div className={styles.meaning}>
          <h3>{t('meaning')}</h3>
          <p>{meaning}</p>
        </div>
      )}
      <InsightPictures insight={insight} />
      {source && (
        <p className={styles.source}>
          {t('source')}
          {/^https?:\/\/\S+$/i.test(source) ? <a href={source}>{source}</a> : source}
        </p>
      )}
    </li>
  );
}

/** The address may mean one entry of many, which are there only after they were loaded. */
function useArrival(anchor: string) {
  const place = useRef<HTMLLIElement>(null);
  const isMeant = useLocation().hash === anchor;
  useEffect(() => {
    if (isMeant) place.current?.focus();
  }, [isMeant]);
  return place;
}

function EntryActions({ insight }: { insight: Insight }) {
  const { t } = useTranslation('insights');
  const [open, setOpen] = useState<'change' | 'remove' | null>(null);
  const name = t('of', { occasion: insight.occasion });
  const close = () => setOpen(null);
  return (
    <div className={styles.actions}>
      <IconButton label={`${t('change')}: ${name}`} icon={<PenLine size={20} />} onClick={() => setOpen('change')} />
      <IconButton label={`${t('remove')}: ${name}`} icon={<Trash2 size={20} />} onClick={() => setOpen('remove')} />
      {open === 'change' && <ChangeInsightDialog insight={insight} onClose={close} />}
      {open === 'remove' && <RemoveInsight insight={insight} onClose={close} />}
    </div>
  );
}

function RemoveInsight({ insight: { id, occasion }, onClose }: { insight: Insight; onClose: () => void }) {
  const { t } = useTranslation('insights');
  const remove = useRemoveInsight(id);
  return (
    <RemoveDialog
      title={t('removeTitle')}
      confirmLabel={t('remove')}
      done={t('removed')}
      remove={() => remove.mutateAsync(undefined)}
      onClose={onClose}
    >
      <p>{t('removeText', { occasion })}</p>
    </RemoveDialog>
  );
}
