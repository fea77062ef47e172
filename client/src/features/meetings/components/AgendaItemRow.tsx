import { Pencil, Presentation, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import type { AgendaItem } from '../agenda.queries';
import styles from './AgendaItemRow.module.css';
import { AgendaTalk } from './AgendaTalk';

type AgendaItemRowProps = { item: AgendaItem; onEdit: () => void; onAddTalk: () => void; onRemove: () => void };

export function AgendaItemRow({ item, onEdit, onAddTalk, onRemove }: AgendaItemRowProps) {
  const { t } = useTranslation('meetings');
  const dates = useDates();
  const { number, title, note, startsAt, durationMinutes, talk, kind } = item;
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        <p className={styles.title}>
          <span className={styles.number}>{t('agenda.item', { number })}</span> {title}
        </p>
        <p className={styles.facts}>
          <time dateTime={startsAt}>{dates.time(startsAt)}</time>
          {durationMinutes !== null && <span>{t('agenda.minutes', { count: durationMinutes })}</span>}
        </p>
        {note && <p className={styles.note}>{note}</p>}
        {talk && <AgendaTalk talk={talk} />}
        {kind === 'talk' && !talk && (
          <Button size="small" icon={<Presentation aria-hidden="true" size={18} />} onClick={onAddTalk}>
            {t('editor.addTalk')}
          </Button>
        )}
      </div>
      <div className={styles.buttons}>
        <IconButton label={t('editor.change', { title })} icon={<Pencil size={20} />} onClick={onEdit} />
        <IconButton label={t('editor.remove', { title })} icon={<Trash2 size={20} />} onClick={onRemove} />
      </div>
    </div>
  );
}
