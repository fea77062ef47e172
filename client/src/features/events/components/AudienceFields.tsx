import { useTranslation } from 'react-i18next';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { TextField } from '../../../ui/TextField';
import { PictureField } from '../../picture-choice/PictureField';
import type { Event } from '../events.queries';
import styles from './EventForm.module.css';

/** For whom it is, and whom they ask: an office, never a person. */
export function AudienceFields({ event, workingGroupId }: { event: Event | undefined; workingGroupId: string }) {
  const { t } = useTranslation('events');
  return (
    <section className={styles.section} aria-labelledby="event-audience">
      <h2 id="event-audience">{t('form.audience')}</h2>
      <RadioGroupField
        name="visibility"
        label={t('form.visibility')}
        choices={[
          { value: 'members', label: t('form.members'), hint: t('form.membersHint') },
          { value: 'public', label: t('form.public'), hint: t('form.publicHint') },
        ]}
        defaultValue={event?.visibility ?? 'members'}
      />
      <TextField
        name="contactOffice"
        label={t('form.contactOffice')}
        hint={t('form.contactOfficeHint')}
        optional
        maxLength={160}
        autoComplete="off"
        defaultValue={event?.contactOffice ?? ''}
      />
      <TextField
        name="contactEmail"
        type="email"
        label={t('form.contactEmail')}
        optional
        maxLength={254}
        autoComplete="off"
        defaultValue={event?.contactEmail ?? ''}
      />
      <TextField
        name="contactPhone"
        type="tel"
        label={t('form.contactPhone')}
        optional
        maxLength={40}
        autoComplete="off"
        defaultValue={event?.contactPhone ?? ''}
      />
      <TextField
        name="fee"
        label={t('form.fee')}
        hint={t('form.feeHint')}
        optional
        maxLength={80}
        autoComplete="off"
        defaultValue={event?.fee ?? ''}
      />
      <PictureField workingGroupId={workingGroupId} defaultValue={event?.pictureId} />
    </section>
  );
}
