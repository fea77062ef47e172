import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { SortableList } from '../../../ui/SortableList';
import { StatusMessage } from '../../../ui/StatusMessage';
import { membershipsQuery } from '../../working-groups/working-groups.queries';
import { SupplementPanel } from '../agenda/components/SupplementPanel';
import type { AgendaItem } from '../agenda.queries';
import type { Meeting } from '../meetings.queries';
import { useAgendaEditing } from '../use-agenda-editing';
import { useSpeakerPlanning } from '../use-speaker-planning';
import { AddAgendaItemForm } from './AddAgendaItemForm';
import styles from './AgendaEditor.module.css';
import { AgendaItemDialog } from './AgendaItemDialog';
import { AgendaItemRow } from './AgendaItemRow';
import { AgendaTrouble } from './AgendaTrouble';
import { OverrunAlert } from './OverrunAlert';
import { SpeakerToPlan } from './SpeakerToPlan';
import { TalkDialog } from './TalkDialog';

type Open = { dialog: 'item' | 'talk'; item: AgendaItem };

/** Sort, change, add, remove: saved with every step. */
export function AgendaEditor({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const dates = useDates();
  const editing = useAgendaEditing(meeting);
  const [open, setOpen] = useState<Open | null>(null);
  const planning = useSpeakerPlanning(meeting, editing.add, (item) => setOpen({ dialog: 'talk', item }));
  const memberships = useQuery(membershipsQuery(meeting.workingGroup.id));
  const members = distinct((memberships.data?.items ?? []).map(({ member }) => member));
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
      {planning.id && (
        <SpeakerToPlan id={planning.id} busy={planning.isAdding} onPlan={planning.plan} onDismiss={planning.end} />
      )}
      <OverrunAlert meeting={meeting} />
      <SupplementPanel meeting={meeting} onSend={editing.sendSupplement} />
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
                onPutOff={() => editing.putOff(item)}
                onTakeBack={() => editing.takeBack(item)}
                onRemove={isFixed(meeting, item) ? undefined : () => editing.remove(item)}
              />
            ),
          }))}
        />
        <AddAgendaItemForm onAdd={editing.add} />
      </div>
      <p className={styles.end}>{t('agenda.ends', { time: dates.time(meeting.agendaEndsAt) })}</p>
      {open?.dialog === 'item' && (
        <AgendaItemDialog item={open.item} members={members} onSave={editing.update} onClose={close} />
      )}
      {open?.dialog === 'talk' && (
        <TalkDialog
          item={open.item}
          speaker={planning.speaker}
          onSave={(talk) => editing.addTalk(talk).then(planning.end)}
          onClose={close}
        />
      )}
    </div>
  );
}

/** What was sent can be put off, not removed. */
const isFixed = ({ state, pendingSupplement }: Meeting, { supplement }: AgendaItem): boolean =>
  state === 'invited' && (supplement === null || supplement !== pendingSupplement?.number);

/** Some hold several roles. */
function distinct<Named extends { id: string; name: string }>(people: readonly Named[]): Named[] {
  return [...new Map(people.map((person) => [person.id, person])).values()].sort((one, other) =>
    one.name.localeCompare(other.name),
  );
}
