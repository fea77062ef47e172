import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { FormDialog } from '../../../ui/FormDialog';
import { TextArea } from '../../../ui/TextArea';
import { useToast } from '../../../ui/Toasts';
import { type EventPlaces, useSignUp } from '../registrations.queries';
import { ConsentFields, consentsIn } from './ConsentFields';

/** One click, one short form. */
export function SignUp({ places }: { places: EventPlaces }) {
  const { t } = useTranslation('registrations');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        {t(places.hasSeatForReader ? 'signUp.button' : 'signUp.wait')}
      </Button>
      {isOpen && <SignUpDialog places={places} onClose={() => setOpen(false)} />}
    </>
  );
}

function SignUpDialog({ places, onClose }: { places: EventPlaces; onClose: () => void }) {
  const { t } = useTranslation('registrations');
  const toast = useToast();
  const signUp = useSignUp(places.eventId);
  const { photoChannels, hasSeatForReader } = places;
  const form = useProblemForm(
    (values) =>
      signUp.mutateAsync({
        accessibilityNeeds: textOf(values, 'accessibilityNeeds'),
        note: textOf(values, 'note'),
        consents: consentsIn(values, photoChannels),
      }),
    ({ own }) => {
      toast({ text: t(own?.state === 'confirmed' ? 'signUp.done' : 'signUp.doneWaiting') });
      onClose();
    },
  );
  return (
    <FormDialog
      title={t('signUp.title')}
      state={form}
      submitLabel={t(hasSeatForReader ? 'signUp.button' : 'signUp.wait')}
      onClose={onClose}
    >
      {!hasSeatForReader && <p>{t('signUp.waitLead')}</p>}
      <p>{t('signUp.lead')}</p>
      <TextArea
        name="accessibilityNeeds"
        label={t('signUp.needs')}
        hint={t('signUp.needsHint')}
        optional
        rows={2}
        maxLength={1000}
      />
      <TextArea name="note" label={t('signUp.note')} optional rows={2} maxLength={1000} />
      <ConsentFields channels={photoChannels} />
    </FormDialog>
  );
}
