import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblemType, problemOf } from '../../api/problem';
import { useToast } from '../../ui/Toasts';
import {
  type AddAgendaItem,
  type AddAgendaTalk,
  type AgendaItem,
  type UpdateAgendaItem,
  useAgenda,
} from './agenda.queries';
import type { Meeting } from './meetings.queries';

export type EditingTrouble = { kind: 'conflict' } | { kind: 'failed'; reason: string };

/** What can be done to an agenda: everything is saved at once, removal can be undone, trouble is told and reloads. */
export function useAgendaEditing(meeting: Meeting) {
  const { t } = useTranslation('meetings');
  const toast = useToast();
  const agenda = useAgenda(meeting.id);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [trouble, setTrouble] = useState<EditingTrouble | null>(null);

  const saving = async (change: Promise<unknown>) => {
    try {
      await change;
      setSavedAt(new Date());
      setTrouble(null);
    } catch (error) {
      const isConflict = isProblemType(error, 'changed-meanwhile');
      setTrouble(isConflict ? { kind: 'conflict' } : { kind: 'failed', reason: problemOf(error).title });
      await agenda.reload();
    }
  };

  const inForm = async (change: Promise<unknown>) => {
    try {
      await change;
      setSavedAt(new Date());
    } catch (error) {
      // The next attempt is made against what stands now; what was typed stays.
      if (isProblemType(error, 'changed-meanwhile')) await agenda.reload();
      throw error;
    }
  };

  const remove = async (item: AgendaItem) => {
    const position = meeting.agenda.findIndex(({ id }) => id === item.id);
    const { title, kind, note, durationMinutes, talk, inCharge } = item;
    const memberId = inCharge?.memberId ?? null;
    const personInCharge = memberId === null ? (inCharge?.name ?? null) : null;
    const talkId = talk?.id ?? null;
    const restored = { title, kind, note, durationMinutes, position, talkId, memberId, personInCharge };
    const undo = () => void saving(agenda.add.mutateAsync(restored));
    await saving(
      agenda.remove.mutateAsync(item.id).then(() => toast({ text: t('editor.removed', { title }), onUndo: undo })),
    );
  };

  const takeBack = ({ id }: AgendaItem) => void saving(agenda.takeBack.mutateAsync(id));

  const putOff = (item: AgendaItem) => {
    const { id, title } = item;
    const tell = ({ agenda: items }: Meeting) => {
      const number = items.find((one) => one.id === id)?.movedTo?.number ?? null;
      const text = number === null ? t('editor.putOffWaits', { title }) : t('editor.putOffDone', { title, number });
      toast({ text, onUndo: () => takeBack(item) });
    };
    void saving(agenda.putOff.mutateAsync(id).then(tell));
  };

  return {
    savedAt,
    trouble,
    isSaving: agenda.isSaving,
    dismissTrouble: () => setTrouble(null),
    reorder: (ids: string[]) => void saving(agenda.reorder(ids)),
    remove: (item: AgendaItem) => void remove(item),
    putOff,
    takeBack,
    /** For forms, which show their own trouble. */
    add: (item: AddAgendaItem) => inForm(agenda.add.mutateAsync(item)),
    update: (change: UpdateAgendaItem & { itemId: string }) => inForm(agenda.update.mutateAsync(change)),
    sendSupplement: (message: string) => inForm(agenda.sendSupplement.mutateAsync(message)),
    addTalk: (talk: AddAgendaTalk & { itemId: string }) => inForm(agenda.addTalk.mutateAsync(talk)),
  };
}
