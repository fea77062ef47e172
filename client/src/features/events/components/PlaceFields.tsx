import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import type { Event } from '../events.queries';
import styles from './EventForm.module.css';

export function PlaceFields({ event }: { event: Event | undefined }) {
  const { t } = useTranslation('events');
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  return (
    <section className={styles.section} aria-labelledby="event-place">
      <h2 id="event-place">{t('form.place')}</h2>
      <SelectField
        key={municipalities.length}
        name="hostMunicipalityId"
        label={t('form.host')}
        optional
        placeholder={t('form.noHost')}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={event?.host?.id ?? ''}
      />
      <TextField
        name="locationName"
        label={t('form.locationName')}
        optional
        maxLength={160}
        autoComplete="off"
        defaultValue={event?.locationName ?? ''}
      />
      <TextField
        name="locationAddress"
        label={t('form.locationAddress')}
        optional
        maxLength={200}
        autoComplete="off"
        defaultValue={event?.locationAddress ?? ''}
      />
      <TextField
        name="meetingPoint"
        label={t('form.meetingPoint')}
        hint={t('form.meetingPointHint')}
        optional
        maxLength={200}
        autoComplete="off"
        defaultValue={event?.meetingPoint ?? ''}
      />
      <TextArea
        name="publicTransport"
        label={t('form.publicTransport')}
        hint={t('form.publicTransportHint')}
        rows={2}
        maxLength={1000}
        optional
        defaultValue={event?.publicTransport ?? ''}
      />
      <TextArea
        name="accessibility"
        label={t('form.accessibility')}
        hint={t('form.accessibilityHint')}
        rows={2}
        maxLength={1000}
        optional
        defaultValue={event?.accessibility ?? ''}
      />
      <TextField
        name="onlineUrl"
        type="url"
        inputMode="url"
        label={t('form.onlineUrl')}
        hint={t('form.onlineUrlHint')}
        optional
        placeholder="https://"
        defaultValue={event?.onlineUrl ?? ''}
      />
    </section>
  );
}
