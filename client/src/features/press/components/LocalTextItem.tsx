import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Entry, EntryActions } from '../../../ui/Entries';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { WrittenText } from '../../../ui/WrittenText';
import { textLooks } from '../press.labels';
import { type LocalText, type LocalTextList, localDocumentAddress, type PressRelease } from '../press.queries';
import { LocalTextDialog } from './LocalTextDialog';
import styles from './Press.module.css';

type LocalTextItemProps = { release: PressRelease; text: LocalText; list: LocalTextList; isOwn: boolean };

/** The text of one municipality, to read, to take along and to adapt. */
export function LocalTextItem({ release, text, list, isOwn }: LocalTextItemProps) {
  const { t } = useTranslation('press');
  const [isOpen, setOpen] = useState(false);
  const { municipality, state, missing, preview, abilities } = text;
  const { id, name } = municipality;
  return (
    <Entry
      level={2}
      title={name}
      facts={
        <>
          <Badge {...textLooks[state]}>{t(`local.states.${state}`)}</Badge>
          {isOwn && <span>{t('local.own')}</span>}
          {missing.length > 0 && <span>{t('local.missing', { names: missing.join(', ') })}</span>}
        </>
      }
    >
      <details>
        <summary>
          {t('local.read')}
          <VisuallyHidden> {name}</VisuallyHidden>
        </summary>
        <div className={styles.text}>
          <WrittenText text={preview.text} />
          {preview.background && <WrittenText text={preview.background} />}
        </div>
      </details>
      <EntryActions>
        {abilities.adapt && (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('local.adapt')}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        )}
        <Menu
          label={
            <>
              {t('text.download')}
              <VisuallyHidden> {name}</VisuallyHidden>
            </>
          }
          icon={<Download aria-hidden="true" size={20} />}
          align="auto"
        >
          {(close) =>
            (['docx', 'txt', 'html'] as const).map((format) => (
              <MenuItem key={format} href={localDocumentAddress(release.id, id, format)} onClick={close}>
                {t(`text.formats.${format}`)}
              </MenuItem>
            ))
          }
        </Menu>
      </EntryActions>
      {isOpen && <LocalTextDialog release={release} text={text} list={list} onClose={() => setOpen(false)} />}
    </Entry>
  );
}
