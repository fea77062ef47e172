import { useTranslation } from 'react-i18next';
import styles from './OutsideForm.module.css';

/** A field that people neither see nor hear nor reach: what stands in it was written by a program. */
export function Honeypot() {
  const { t } = useTranslation('outside-inquiries');
  return (
    <div className={styles.honeypot} aria-hidden="true">
      <label>
        {t('form.honeypot')}
        <input name="website" type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
      </label>
    </div>
  );
}
