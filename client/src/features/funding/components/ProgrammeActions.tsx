import { Pencil, RotateCcw, Square, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import { type FundingProgramme, useAddProgramme, useEndProgramme, useRemoveProgramme } from '../funding.queries';
import { ProgrammeDialog } from './ProgrammeDialog';

/** For whoever entered the programme, and the coordination. */
export function ProgrammeActions({ programme }: { programme: FundingProgramme }) {
  const { t } = useTranslation('funding');
  const [isEditing, setEditing] = useState(false);
  const { busy, turn } = useEnding(programme);
  const remove = useRemoving(programme);
  const { abilities, isEnded, workingGroupId, applications } = programme;
  const isSilent = applications.every(({ state }) => state === 'unsaid');
  if (!abilities.update) return null;
  return (
    <>
      <Button icon={<Pencil aria-hidden="true" size={20} />} onClick={() => setEditing(true)}>
        {t('page.edit')}
      </Button>
      <Button
        variant="quiet"
        icon={isEnded ? <RotateCcw aria-hidden="true" size={20} /> : <Square aria-hidden="true" size={20} />}
        busy={busy}
        onClick={() => turn(!isEnded)}
      >
        {t(isEnded ? 'page.resume' : 'page.end')}
      </Button>
      {abilities.remove && isSilent && (
        <Button variant="quiet" icon={<Trash2 aria-hidden="true" size={20} />} onClick={remove}>
          {t('page.remove')}
        </Button>
      )}
      {isEditing && (
        <ProgrammeDialog workingGroupId={workingGroupId} programme={programme} onClose={() => setEditing(false)} />
      )}
    </>
  );
}

/** At once, and can be undone. */
function useEnding({ id, title }: FundingProgramme) {
  const { t } = useTranslation('funding');
  const toast = useToast();
  const end = useEndProgramme(id);
  const turn = (isOver: boolean) =>
    end.mutate(isOver, {
      onSuccess: () =>
        toast({
          text: t(isOver ? 'page.endedToast' : 'page.resumedToast', { title }),
          onUndo: () => end.mutate(!isOver),
        }),
      onError: (error) => toast({ text: problemOf(error).title }),
    });
  return { busy: end.isPending, turn };
}

/** Undone by entering it again. */
function useRemoving(programme: FundingProgramme) {
  const { t } = useTranslation('funding');
  const toast = useToast();
  const navigate = useNavigate();
  const remove = useRemoveProgramme();
  const add = useAddProgramme();
  const { id, workingGroupId, title, funder, summary, rate, url, topics, opensOn, deadlineOn, leadDays } = programme;
  const again = { workingGroupId, title, funder, summary, rate, url, topics, opensOn, deadlineOn, leadDays };
  return () =>
    remove.mutate(id, {
      onSuccess: () => {
        navigate(paths.funding);
        toast({ text: t('page.removedToast', { title }), onUndo: () => add.mutate(again) });
      },
      onError: (error) => toast({ text: problemOf(error).title }),
    });
}
