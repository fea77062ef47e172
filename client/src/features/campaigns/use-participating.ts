import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/Toasts';
import { useTrouble } from '../../ui/use-trouble';
import { type Campaign, type Contribution, useSayParticipation } from './campaigns.queries';

/** Whether a municipality takes part; what was said can be undone. */
export function useParticipating({ id }: Campaign, { municipality, state: before, note, version }: Contribution) {
  const { t } = useTranslation('campaigns');
  const toast = useToast();
  const trouble = useTrouble();
  const change = useSayParticipation(id, municipality.id);

  const say = (state: Contribution['state']) =>
    change.mutate(
      { state, note, version },
      {
        onSuccess: ({ contributions }) => {
          const now = contributions.find((one) => one.municipality.id === municipality.id);
          toast({
            text: t(state === 'pausing' ? 'own.paused' : 'own.takesPart', municipality),
            onUndo: () =>
              change.mutate({ state: before, note, version: now?.version ?? version }, { onError: trouble }),
          });
        },
        onError: trouble,
      },
    );
  return { say, busy: change.isPending };
}
