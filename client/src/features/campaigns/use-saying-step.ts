import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/Toasts';
import { useTrouble } from '../../ui/use-trouble';
import { type Campaign, type CampaignStep, type Contribution, useSayStep } from './campaigns.queries';

type State = Contribution['steps'][number]['state'];

/** How far a municipality is with a step; what was said can be undone. */
export function useSayingStep(campaign: Campaign) {
  const { t } = useTranslation('campaigns');
  const toast = useToast();
  const trouble = useTrouble();
  const change = useSayStep(campaign.id);

  const say = (step: CampaignStep, { municipality, steps }: Contribution, state: State) => {
    const said = steps.find(({ stepId }) => stepId === step.id);
    if (!said) return;
    const whose = { stepId: step.id, municipalityId: municipality.id, note: said.note };
    change.mutate(
      { ...whose, state, version: said.version },
      {
        onSuccess: () =>
          toast({
            text: t('steps.said', { step: step.title, state: t(`steps.states.${state}`) }),
            // Whoever says something first has version 1 then.
            onUndo: () =>
              change.mutate({ ...whose, state: said.state, version: said.version + 1 }, { onError: trouble }),
          }),
        onError: trouble,
      },
    );
  };
  return { say, busy: change.isPending };
}
