import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toLocalDateTime } from '../../../lib/local-time';
import { CheckboxField } from '../../../ui/CheckboxField';
import { CheckboxGroupField } from '../../../ui/CheckboxGroupField';
import { DateTimeField } from '../../../ui/DateTimeField';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { TextField } from '../../../ui/TextField';
import type { Event } from '../events.queries';
import styles from './EventForm.module.css';

const MODES = ['none', 'members', 'public', 'external'] as const;
const CHANNELS = ['website', 'press', 'social_media'] as const;

/** Who signs up where, and how seats are given. */
export function RegistrationFields({ event }: { event: Event | undefined }) {
  const { t } = useTranslation('events');
  const [mode, setMode] = useState<string>(event?.registrationMode ?? 'none');
  return (
    <section className={styles.section} aria-labelledby="event-registration">
      <h2 id="event-registration">{t('form.registration')}</h2>
      <RadioGroupField
        name="registrationMode"
        label={t('form.registrationMode')}
        choices={MODES.map((value) => ({ value, label: t(`form.modes.${value}`) }))}
        value={mode}
        onChange={setMode}
      />
      {mode === 'external' && (
        <TextField
          name="registrationUrl"
          type="url"
          inputMode="url"
          label={t('form.registrationUrl')}
          placeholder="https://"
          defaultValue={event?.registrationUrl ?? ''}
        />
      )}
      {(mode === 'members' || mode === 'public') && <SeatFields event={event} />}
    </section>
  );
}

const local = (instant: string | null | undefined) => (instant ? toLocalDateTime(instant) : '');

function SeatFields({ event }: { event: Event | undefined }) {
  const { t } = useTranslation('events');
  const [rule, setRule] = useState<string>(event?.seatRule ?? 'first_come');
  return (
    <>
      <div className={styles.times}>
        <DateTimeField
          name="registrationOpensAt"
          label={t('form.opensAt')}
          optional
          defaultValue={local(event?.registrationOpensAt)}
        />
        <DateTimeField
          name="registrationClosesAt"
          label={t('form.closesAt')}
          optional
          defaultValue={local(event?.registrationClosesAt)}
        />
      </div>
      <TextField
        name="capacity"
        type="number"
        inputMode="numeric"
        min={1}
        max={5000}
        label={t('form.capacity')}
        hint={t('form.capacityHint')}
        optional
        narrow
        defaultValue={event?.capacity ?? ''}
      />
      <RadioGroupField
        name="seatRule"
        label={t('form.seatRule')}
        choices={[
          { value: 'first_come', label: t('form.firstCome') },
          { value: 'municipality_first', label: t('form.municipalityFirst'), hint: t('form.municipalityFirstHint') },
        ]}
        value={rule}
        onChange={setRule}
      />
      {rule === 'municipality_first' && (
        <DateTimeField
          name="secondSeatsFrom"
          label={t('form.secondSeatsFrom')}
          hint={t('form.secondSeatsFromHint')}
          optional
          defaultValue={local(event?.secondSeatsFrom)}
        />
      )}
      <TextField
        name="offerHours"
        type="number"
        inputMode="numeric"
        min={1}
        max={336}
        label={t('form.offerHours')}
        hint={t('form.offerHoursHint')}
        narrow
        defaultValue={event?.offerHours ?? 48}
      />
      <CheckboxField
        name="hasCarPool"
        label={t('form.hasCarPool')}
        hint={t('form.hasCarPoolHint')}
        defaultChecked={event?.hasCarPool ?? false}
      />
      <CheckboxGroupField
        name="photoChannels"
        label={t('form.photoChannels')}
        hint={t('form.photoChannelsHint')}
        optional
        choices={CHANNELS.map((channel) => ({ value: channel, label: t(`form.channels.${channel}`) }))}
        defaultValues={event?.photoChannels ?? []}
      />
    </>
  );
}
