import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import styles from './SpeakerFields.module.css';

/** One speaker; the names of the fields are the pointers of the request. */
export function SpeakerFields({ index, onRemove }: { index: number; onRemove: (() => void) | undefined }) {
  const { t } = useTranslation('meetings');
  const number = index + 1;
  const name = (field: string) => `speakers.${index}.${field}`;
  return (
    <fieldset className={styles.speaker}>
      <legend className={styles.legend}>{t('talk.speaker', { number })}</legend>
      {onRemove && (
        <span className={styles.remove}>
          <IconButton label={t('talk.removeSpeaker', { number })} icon={<Trash2 size={20} />} onClick={onRemove} />
        </span>
      )}
      <div className={styles.names}>
        <TextField name={name('givenName')} label={t('talk.givenName')} maxLength={80} autoComplete="off" />
        <TextField name={name('familyName')} label={t('talk.familyName')} maxLength={80} autoComplete="off" />
      </div>
      <TextField name={name('academicTitle')} label={t('talk.academicTitle')} optional narrow maxLength={40} />
      <TextField name={name('organisation')} label={t('talk.organisation')} optional maxLength={160} />
      <TextField name={name('email')} type="email" label={t('talk.email')} optional autoComplete="off" />
    </fieldset>
  );
}
