import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { SortableList } from '../../../ui/SortableList';
import { StatusMessage } from '../../../ui/StatusMessage';
import type { AgendaItem } from '../agenda.queries';
import type { Meeting } from '../meetings.queries';
import { useAgendaEditing } from '../use-agenda-editing';
import { AddAgendaItemForm } from './AddAgendaItemForm';
import styles from './AgendaEditor.module.css';
import { AgendaItemDialog } from './AgendaItemDialog';
import { AgendaItemRow } from './AgendaItemRow';
import { AgendaTrouble } from './AgendaTrouble';
import { OverrunAlert } from './OverrunAlert';
import { TalkDialog } from './TalkDialog';

type Open = { dialog: 'item' | 'talk'; item: AgendaItem };

/** Sort, change, add, remove: saved with every step. */
export function AgendaEditor({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const dates = useDates();
  const editing = useAgendaEditing(meeting);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const { savedAt, isSaving, trouble } = editing;

  return (
    <div className={styles.editor}>
      <div className={styles.head}>
        <p className={styles.lead}>{t('editor.lead')}</p>
        <StatusMessage>
          {isSaving ? t('editor.saving') : savedAt && t('editor.saved', { time: dates.time(savedAt) })}
        </StatusMessage>
      </div>
      {trouble && <AgendaTrouble trouble={trouble} onDismiss={editing.dismissTrouble} />}
      <OverrunAlert meeting={meeting} />
      <div className={styles.sheet}>
        <SortableList
          label={t('agenda.title')}
          onReorder={editing.reorder}
          items={meeting.agenda.map((item) => ({
            id: item.id,
            name: item.title,
            content: (
              <AgendaItemRow
                item={item}
                onEdit={() => setOpen({ dialog: 'item', item })}
                onAddTalk={() => setOpen({ dialog: 'talk', item })}
                onRemove={() => editing.remove(item)}
              />
            ),
          }))}
        />
        <AddAgendaItemForm onAdd={editing.add} />
      </div>
      <p className={styles.end}>{t('agenda.ends', { time: dates.time(meeting.agendaEndsAt) })}</p>
      {open?.dialog === 'item' && <AgendaItemDialog item={open.item} onSave={editing.update} onClose={close} />}
      {open?.dialog === 'talk' && <TalkDialog item={open.item} onSave={editing.addTalk} onClose={close} />}
    </div>
  );
}
