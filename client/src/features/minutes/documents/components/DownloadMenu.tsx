import { Download, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../../../../ui/Menu';
import { MenuItem } from '../../../../ui/MenuItem';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import { type Audience, documentAddress, type Format } from '../documents.queries';
import styles from './DownloadMenu.module.css';

const OFFERS: ReadonlyArray<{ audience: Audience; formats: readonly Format[] }> = [
  { audience: 'group', formats: ['pdf', 'docx', 'html'] },
  { audience: 'leadership', formats: ['pdf', 'docx'] },
  { audience: 'public', formats: ['pdf', 'docx'] },
];

/** The minutes as documents, for whom and in which form. */
export function DownloadMenu({ minutesId }: { minutesId: string }) {
  const { t } = useTranslation('minutes-documents');
  return (
    <Menu align="auto" label={t('menu.label')} icon={<Download aria-hidden="true" size={20} />}>
      {(close) =>
        OFFERS.map(({ audience, formats }) => (
          <div key={audience}>
            <p className={styles.group} aria-hidden="true">
              {t(`menu.${audience}`)}
            </p>
            {formats.map((format) => (
              <MenuItem
                key={format}
                href={documentAddress(minutesId, format, audience)}
                icon={<FileText aria-hidden="true" size={20} />}
                onClick={close}
              >
                <span>
                  <VisuallyHidden>{t(`menu.${audience}`)}: </VisuallyHidden>
                  {t(`menu.${format}`)}
                </span>
              </MenuItem>
            ))}
          </div>
        ))
      }
    </Menu>
  );
}
