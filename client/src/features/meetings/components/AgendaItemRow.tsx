import { CalendarArrowDown, Pencil, Presentation, Trash2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import type { AgendaItem } from '../agenda.queries';
import styles from './AgendaItemRow.module.css';
import { AgendaMarks } from './AgendaMarks';
import { AgendaTalk } from './AgendaTalk';

type AgendaItemRowProps = {
  item: AgendaItem;
  onEdit: () => void;
  onAddTalk: () => void;
  onPutOff: () => void;
  onTakeBack: () => void;
  /** Absent: it was sent with the invitation and does not vanish any more. */
  onRemove?: (() => void) | undefined;
};

export function AgendaItemRow({ item, onEdit, onAddTalk, onPutOff, onTakeBack, onRemove }: AgendaItemRowProps) {
  const { t } = useTranslation('meetings');
  const dates = useDates();
  const { number, title, note, startsAt, durationMinutes, talk, kind, movedTo } = item;
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        <p className={styles.title}>
          <span className={styles.number}>{t('agenda.item', { number })}</span> {movedTo ? <s>{title}</s> : title}
        </p>
        {!movedTo && (
          <p className={styles.facts}>
            <time dateTime={startsAt}>{dates.time(startsAt)}</time>
            {durationMinutes !== null && <span>{t('agenda.minutes', { count: durationMinutes })}</span>}
          </p>
        )}
        <AgendaMarks item={item} origins />
        {note && <p className={styles.note}>{note}</p>}
        {talk && <AgendaTalk talk={talk} />}
        {kind === 'talk' && !talk && !movedTo && (
          <Button size="small" icon={<Presentation aria-hidden="true" size={18} />} onClick={onAddTalk}>
            {t('editor.addTalk')}
          </Button>
        )}
      </div>
      <div className={styles.buttons}>
        {movedTo ? (
          <IconButton label={t('editor.takeBack', { title })} icon={<Undo2 size={20} />} onClick={onTakeBack} />
        ) : (
          <>
            <IconButton label={t('editor.change', { title })} icon={<Pencil size={20} />} onClick={onEdit} />
            <IconButton
              label={t('editor.putOff', { title })}
              icon={<CalendarArrowDown size={20} />}
              onClick={onPutOff}
            />
            {onRemove && (
              <IconButton label={t('editor.remove', { title })} icon={<Trash2 size={20} />} onClick={onRemove} />
            )}
          </>
        )}
      </div>
    </div>
  );
}
