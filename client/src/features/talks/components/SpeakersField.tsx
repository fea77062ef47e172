import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import type { Talk, UpdateTalk } from '../talks.queries';
import styles from './SpeakersField.module.css';

type Speaker = Talk['speakers'][number];
type Row = { key: string; known: Speaker | undefined };

const MOST = 10;

/** The people who give the talk; rows keep what was typed while others come and go. */
export function SpeakersField({ speakers }: { speakers: readonly Speaker[] }) {
  const { t } = useTranslation('talks');
  const [rows, setRows] = useState<Row[]>(() => speakers.map((known) => ({ key: known.id, known })));
  const add = () => setRows((current) => [...current, { key: crypto.randomUUID(), known: undefined }]);
  const remove = (key: string) => setRows((current) => current.filter((row) => row.key !== key));
  return (
    <>
      {rows.map(({ key, known }, index) => (
        <SpeakerFields key={key} index={index} known={known} onRemove={() => remove(key)} />
      ))}
      {rows.length < MOST && (
        <div>
          <Button size="small" icon={<Plus aria-hidden="true" size={20} />} onClick={add}>
            {t('edit.addSpeaker')}
          </Button>
        </div>
      )}
    </>
  );
}

type SpeakerFieldsProps = { index: number; known: Speaker | undefined; onRemove: () => void };

function SpeakerFields({ index, known, onRemove }: SpeakerFieldsProps) {
  const { t } = useTranslation('talks');
  const number = index + 1;
  const name = (field: string) => `speakers.${index}.${field}`;
  return (
    <fieldset className={styles.speaker}>
      <legend className={styles.legend}>{t('edit.speaker', { number })}</legend>
      <span className={styles.remove}>
        <IconButton label={t('edit.removeSpeaker', { number })} icon={<Trash2 size={20} />} onClick={onRemove} />
      </span>
      <div className={styles.names}>
        <TextField
          name={name('academicTitle')}
          label={t('edit.academicTitle')}
          defaultValue={known?.academicTitle ?? ''}
          maxLength={40}
          optional
        />
        <TextField
          name={name('givenName')}
          label={t('edit.givenName')}
          defaultValue={known?.givenName}
          maxLength={80}
          autoComplete="off"
        />
        <TextField
          name={name('familyName')}
          label={t('edit.familyName')}
          defaultValue={known?.familyName}
          maxLength={80}
          autoComplete="off"
        />
      </div>
      <TextField
        name={name('organisation')}
        label={t('edit.organisation')}
        defaultValue={known?.organisation ?? ''}
        maxLength={160}
        optional
      />
      <TextField
        name={name('email')}
        type="email"
        label={t('edit.email')}
        hint={t('edit.emailHint')}
        defaultValue={known?.email ?? ''}
        autoComplete="off"
        optional
      />
    </fieldset>
  );
}

/** As many people as rows stand in the form. */
export function speakersFrom(values: FormData): UpdateTalk['speakers'] {
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
