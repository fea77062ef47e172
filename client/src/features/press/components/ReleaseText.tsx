import { Download, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { WrittenText } from '../../../ui/WrittenText';
import { documentAddress, type PressRelease } from '../press.queries';
import styles from './Press.module.css';
import { TextDialog } from './TextDialog';

const formats = ['docx', 'txt', 'html'] as const;

/** As the press reads it, and what is still missing. */
export function ReleaseText({ release }: { release: PressRelease }) {
  const { t } = useTranslation('press');
  const [isOpen, setOpen] = useState(false);
  const { id, preview, subtitle, abilities, isPublic, slug } = release;
  return (
    <div className={styles.part}>
      <Hints release={release} />
      <div className={styles.actions} data-print="never">
        {abilities.edit && <Button onClick={() => setOpen(true)}>{t('edit')}</Button>}
        {abilities.correct && <Button onClick={() => setOpen(true)}>{t('form.correctButton')}</Button>}
        <Menu label={t('text.download')} icon={<Download aria-hidden="true" size={20} />} align="auto">
          {(close) =>
            formats.map((format) => (
              <MenuItem key={format} href={documentAddress(id, format)} onClick={close}>
                {t(`text.formats.${format}`)}
              </MenuItem>
            ))
          }
        </Menu>
        {isPublic && (
          <a href={`/presse/${slug}`}>
            <ExternalLink aria-hidden="true" size={16} /> {t('text.publicPage')}
          </a>
        )}
      </div>
      <section className={styles.text} aria-labelledby="press-preview">
        <h2 id="press-preview">{t('text.preview')}</h2>
        {subtitle && <p>{subtitle}</p>}
        <WrittenText text={preview.text} />
        {preview.background && <h3>{t('text.background')}</h3>}
        {preview.background && <WrittenText text={preview.background} />}
        <Contact release={release} />
      </section>
      {isOpen && <TextDialog release={release} onClose={() => setOpen(false)} />}
    </div>
  );
}

function Contact({ release: { contactOffice, contactPhone, contactEmail } }: { release: PressRelease }) {
  const { t } = useTranslation('press');
  const lines = [contactOffice, contactPhone, contactEmail].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{t('text.contact')}</h3>
      <p>{lines.join(' · ')}</p>
    </>
  );
}

function Hints({ release }: { release: PressRelease }) {
  const { t } = useTranslation('press');
  const dates = useDates();
  const { missing, isDateProvisional, correctedAt, correctionNote } = release;
  const named = missing.map((name) => `{{${name}}}`).join(', ');
  return (
    <>
      {correctedAt && (
        <Alert title={t('text.corrected', { when: dates.dayAndTime(correctedAt), note: correctionNote })} />
      )}
      {missing.length > 0 && (
        <Alert tone="warning" title={t('text.missing', { names: named })}>
          <p>{t('text.missingText', { example: `{{${missing[0]}|…}}` })}</p>
        </Alert>
      )}
      {isDateProvisional && <Alert title={t('text.provisional')} />}
    </>
  );
}
