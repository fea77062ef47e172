import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { SubmitForm } from '../../../ui/SubmitForm';
import { TextField } from '../../../ui/TextField';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import { type SubscriptionLookup, useEndSubscription, useLookUpSubscription } from '../newsletter.queries';

type LookupDialogProps = { workingGroupId: string; onClose: () => void };
type Found = { email: string; subscription: SubscriptionLookup['subscription'] };

/** For who calls and wants to be off the list. */
export function LookupDialog({ workingGroupId, onClose }: LookupDialogProps) {
  const { t } = useTranslation('newsletter');
  const [found, setFound] = useState<Found | null>(null);
  const lookUp = useLookUpSubscription();
  const form = useProblemForm(async (values) => {
    const email = textOf(values, 'email');
    setFound(null);
    const { subscription } = await lookUp.mutateAsync({ workingGroupId, email });
    setFound({ email, subscription });
  });
  return (
    <Dialog title={t('lookup.title')} onClose={onClose}>
      <p>{t('lookup.text')}</p>
      <SubmitForm state={form} label={t('lookup.title')} submitLabel={t('lookup.submit')}>
        <TextField name="email" label={t('lookup.email')} type="email" maxLength={254} autoComplete="off" required />
      </SubmitForm>
      <div role="status">
        {found && found.subscription === null && <p>{t('lookup.none')}</p>}
        {found?.subscription && <Hit workingGroupId={workingGroupId} {...found} onEnded={onClose} />}
      </div>
    </Dialog>
  );
}

type HitProps = Found & { workingGroupId: string; onEnded: () => void };

function Hit({ workingGroupId, email, subscription, onEnded }: HitProps) {
  const { t } = useTranslation('newsletter');
  const dates = useDates();
  const toast = useToast();
  const onError = useTrouble();
  const end = useEndSubscription();
  if (subscription === null) return null;
  const { state, since, topics } = subscription;
  const words = { state: t(`lookup.found.${state}`), when: dates.day(since), topics: topics.join(', ') };
  const finish = () =>
    end.mutate(
      { workingGroupId, email },
      {
        onSuccess: () => {
          toast({ text: t('lookup.ended') });
          onEnded();
        },
        onError,
      },
    );
  return (
    <>
      <p>{t('lookup.since', words)}</p>
      <Button variant="danger" busy={end.isPending} onClick={finish}>
        {t('lookup.end')}
      </Button>
    </>
  );
}
