import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../../lib/form-values';
import { DateTimeField } from '../../../ui/DateTimeField';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import type { Meeting, UpdateMeeting } from '../meetings.queries';
import styles from './MeetingFields.module.css';

export type MeetingDraft = Pick<Meeting, 'title' | 'locationName' | 'locationAddress' | 'onlineUrl'> & {
  /** Wall times: 2026-12-03T09:30 */
  startsAt: string;
  endsAt: string;
  hostMunicipalityId: string | null;
};

/** Everything about a meeting but its agenda. */
export function MeetingFields({ draft }: { draft: MeetingDraft }) {
  const { t } = useTranslation('meetings');
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const [day, setDay] = useState(draft.startsAt.slice(0, 10));
  const [end, setEnd] = useState(draft.endsAt.slice(11, 16));
  return (
    <>
      <div className={styles.times}>
        <DateTimeField
          name="startsAt"
          label={t('form.startsAt')}
          defaultValue={draft.startsAt}
          onChange={(local) => setDay(local.slice(0, 10))}
        />
        <input type="hidden" name="endsOn" value={day} />
        <TextField
          name="endsAt"
          type="time"
          narrow
          label={t('form.endsAt')}
          hint={t('form.endsAtHint')}
          value={end}
          onChange={(event) => setEnd(event.target.value)}
        />
      </div>
      <TextField
        name="title"
        label={t('form.title')}
        hint={t('form.titleHint')}
        optional
        maxLength={160}
        defaultValue={draft.title ?? ''}
      />
      <SelectField
        key={municipalities.length}
        name="hostMunicipalityId"
        label={t('form.host')}
        optional
        placeholder={t('form.noHost')}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={draft.hostMunicipalityId ?? ''}
      />
      <TextField
        name="locationName"
        label={t('form.locationName')}
        hint={t('form.locationNameHint')}
        optional
        maxLength={160}
        defaultValue={draft.locationName ?? ''}
      />
      <TextField
        name="locationAddress"
        label={t('form.locationAddress')}
        optional
        maxLength={240}
        autoComplete="off"
        defaultValue={draft.locationAddress ?? ''}
      />
      <TextField
        name="onlineUrl"
        type="url"
        inputMode="url"
        label={t('form.onlineUrl')}
        optional
        placeholder="https://"
        defaultValue={draft.onlineUrl ?? ''}
      />
    </>
  );
}

/** What the fields say, as the requests want it; a blank field clears. */
export function meetingFrom(form: FormData): Omit<UpdateMeeting, 'version'> {
  const day = textOf(form, 'endsOn');
  const end = textOf(form, 'endsAt');
  return {
    startsAt: textOf(form, 'startsAt'),
    endsAt: day && end ? `${day}T${end}` : '',
    title: textOf(form, 'title'),
    hostMunicipalityId: textOf(form, 'hostMunicipalityId') || null,
    locationName: textOf(form, 'locationName'),
    locationAddress: textOf(form, 'locationAddress'),
    onlineUrl: textOf(form, 'onlineUrl'),
  };
}
