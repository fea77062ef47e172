import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { textOf } from '../../lib/form-values';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { TextField } from '../../ui/TextField';
import styles from './SpeakersField.module.css';

type CreateSpeaker = NonNullable<components['schemas']['AddAgendaTalk']['speakers']>[number];
/** What is known of somebody already; null of somebody new. */
type Speaker = { id: string } & Pick<
  CreateSpeaker,
  'academicTitle' | 'givenName' | 'familyName' | 'organisation' | 'email'
>;
type Row = { key: string; known: Speaker | null };

const MOST = 10;

/** The people who give the talk; rows keep what was typed while others come and go. */
export function SpeakersField({ speakers }: { speakers: ReadonlyArray<Speaker | null> }) {
  const { t } = useTranslation('speakers');
  const [rows, setRows] = useState<Row[]>(() =>
    speakers.map((known) => ({ key: known?.id ?? crypto.randomUUID(), known })),
  );
  const add = () => setRows((current) => [...current, { key: crypto.randomUUID(), known: null }]);
  const remove = (key: string) => setRows((current) => current.filter((row) => row.key !== key));
  return (
    <>
      {rows.map(({ key, known }, index) => (
        <SpeakerFields key={key} index={index} known={known} onRemove={() => remove(key)} />
      ))}
      {rows.length < MOST && (
        <div>
          <Button size="small" icon={<Plus aria-hidden="true" size={20} />} onClick={add}>
            {t('add')}
          </Button>
        </div>
      )}
    </>
  );
}

type SpeakerFieldsProps = { index: number; known: Speaker | null; onRemove: () => void };

function SpeakerFields({ index, known, onRemove }: SpeakerFieldsProps) {
  const { t } = useTranslation('speakers');
  const number = index + 1;
  const name = (field: string) => `speakers.${index}.${field}`;
  return (
    <fieldset className={styles.speaker}>
      <legend className={styles.legend}>{t('speaker', { number })}</legend>
      <span className={styles.remove}>
        <IconButton label={t('remove', { number })} icon={<Trash2 size={20} />} onClick={onRemove} />
      </span>
      <div className={styles.names}>
        <TextField
          name={name('academicTitle')}
          label={t('academicTitle')}
          defaultValue={known?.academicTitle ?? ''}
          maxLength={40}
          optional
        />
        <TextField
          name={name('givenName')}
          label={t('givenName')}
          defaultValue={known?.givenName}
          maxLength={80}
          autoComplete="off"
        />
        <TextField
          name={name('familyName')}
          label={t('familyName')}
          defaultValue={known?.familyName}
          maxLength={80}
          autoComplete="off"
        />
      </div>
      <TextField
        name={name('organisation')}
        label={t('organisation')}
        defaultValue={known?.organisation ?? ''}
        maxLength={160}
        optional
      />
      <TextField
        name={name('email')}
        type="email"
        label={t('email')}
        hint={t('emailHint')}
        defaultValue={known?.email ?? ''}
        autoComplete="off"
        optional
      />
    </fieldset>
  );
}

/** As many people as rows stand in the form. */
export function speakersFrom(values: FormData): CreateSpeaker[] {
  const rows = Array.from({ length: MOST }, (_, index) => `speakers.${index}.`);
  return rows
    .filter((row) => values.has(`${row}familyName`))
    .map((row) => ({
      academicTitle: textOf(values, `${row}academicTitle`),
      givenName: textOf(values, `${row}givenName`),
      familyName: textOf(values, `${row}familyName`),
      organisation: textOf(values, `${row}organisation`),
      email: textOf(values, `${row}email`),
    }));
}
