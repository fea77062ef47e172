import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeField } from '../../../ui/DateTimeField';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import type { Event } from '../events.queries';
import styles from './EventForm.module.css';

type Times = { startsAt: string; endsAt: string };
type SubjectFieldsProps = { event: Event | undefined; times: Times; onTimes: (times: Times) => void };

const KINDS = ['event', 'excursion', 'training'] as const;

export function SubjectFields({ event, times, onTimes }: SubjectFieldsProps) {
  const { t } = useTranslation('events');
  // The end is proposed once: four hours, until somebody says otherwise.
  const [proposed, setProposed] = useState(0);
  const changeStart = (startsAt: string) => {
    const proposes = startsAt !== '' && times.endsAt === '';
    onTimes({ startsAt, endsAt: proposes ? fourHoursAfter(startsAt) : times.endsAt });
    if (proposes) setProposed((count) => count + 1);
  };
  return (
    <>
      <RadioGroupField
        name="kind"
        label={t('form.kind')}
        choices={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        defaultValue={event?.kind ?? 'event'}
      />
      <TextField
        name="title"
        label={t('form.title')}
        maxLength={160}
        autoComplete="off"
        defaultValue={event?.title ?? ''}
      />
      <TextArea
        name="summary"
        label={t('form.summary')}
        hint={t('form.summaryHint')}
        rows={2}
        maxLength={400}
        optional
        defaultValue={event?.summary ?? ''}
      />
      <TextArea
        name="description"
        label={t('form.description')}
        hint={t('form.descriptionHint')}
        rows={6}
        maxLength={10_000}
        optional
        defaultValue={event?.description ?? ''}
      />
      <div className={styles.times}>
        <DateTimeField
          name="startsAt"
          label={t('form.startsAt')}
          defaultValue={times.startsAt}
          onChange={changeStart}
        />
        <DateTimeField
          key={proposed}
          name="endsAt"
          label={t('form.endsAt')}
          defaultValue={times.endsAt}
          onChange={(endsAt) => onTimes({ ...times, endsAt })}
        />
      </div>
    </>
  );
}

function fourHoursAfter(local: string): string {
  const end = new Date(Date.parse(`${local}:00Z`) + 4 * 3_600_000);
  return Number.isNaN(end.getTime()) ? '' : end.toISOString().slice(0, 16);
}
