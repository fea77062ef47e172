import { useTranslation } from 'react-i18next';
import { useDates } from '../../../../lib/use-dates';
import { Alert } from '../../../../ui/Alert';
import { SelectField } from '../../../../ui/SelectField';
import { TextField } from '../../../../ui/TextField';
import type { MinutesImport } from '../minutes-import.queries';
import styles from './CorrectionForm.module.css';

export const NEW_MEETING = 'new';

type MeetingChoiceProps = { read: MinutesImport; meetingId: string; onChoose: (id: string) => void };

/** A past meeting that has no minutes yet, or one that the portal does not know. */
export function MeetingChoice({ read, meetingId, onChoose }: MeetingChoiceProps) {
  const { t } = useTranslation('minutes-import');
  const dates = useDates();
  const { meetings, abilities } = read;
  const options = meetings.map(({ id, number, startsAt }) => ({
    value: id,
    label: t('meeting.choice', { number, day: dates.day(startsAt) }),
  }));
  const all = abilities.addMeeting ? [{ value: NEW_MEETING, label: t('meeting.new') }, ...options] : options;
  return (
    <section className={styles.part} aria-labelledby="sitzung">
      <h2 id="sitzung">{t('meeting.title')}</h2>
      {all.length === 0 ? (
        <Alert tone="warning" title={t('meeting.none')} />
      ) : (
        <SelectField
          name="meetingId"
          label={t('meeting.which')}
          options={all}
          value={meetingId}
          onChange={({ target }) => onChoose(target.value)}
        />
      )}
      {meetingId === NEW_MEETING && abilities.addMeeting && <NewMeeting read={read} />}
    </section>
  );
}

function NewMeeting({ read: { head, municipalities } }: { read: MinutesImport }) {
  const { t } = useTranslation('minutes-import');
  return (
    <>
      <TextField
        name="meeting.number"
        type="number"
        min={1}
        max={9999}
        narrow
        label={t('meeting.number')}
        defaultValue={head.number ?? ''}
      />
      <TextField name="day" type="date" narrow label={t('meeting.day')} defaultValue={head.day ?? ''} />
      <TextField name="from" type="time" narrow label={t('meeting.from')} defaultValue={head.startsAt ?? '09:30'} />
      <TextField name="until" type="time" narrow label={t('meeting.until')} defaultValue={head.endsAt ?? '12:30'} />
      <SelectField
        name="meeting.hostMunicipalityId"
        label={t('meeting.host')}
        optional
        placeholder={t('meeting.noHost')}
        defaultValue={municipalities.find(({ name }) => head.place?.includes(name))?.id ?? ''}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="meeting.locationName"
        optional
        maxLength={160}
        label={t('meeting.place')}
        defaultValue={head.place ?? ''}
      />
      <TextField name="meeting.title" optional maxLength={160} label={t('meeting.subject')} />
    </>
  );
}
