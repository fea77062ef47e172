import { Accessibility, CalendarClock, CircleSlash, Ellipsis, FileUp, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { StoredFile, SuggestedRights } from '../files.queries';
import { AlternativeDialog } from './AlternativeDialog';
import { PublicationDialog } from './PublicationDialog';
import { ReplaceDialog } from './ReplaceDialog';
import { RightsDialog } from './RightsDialog';
import { WithdrawDialog } from './WithdrawDialog';

type Step = 'rights' | 'replace' | 'publication' | 'alternative' | 'withdraw';

type FileManagementProps = { file: StoredFile; suggested: SuggestedRights; siblings: StoredFile[] };

/** What the coordination does with a file; what is due next stands there as a button of its own. */
export function FileManagement({ file, suggested, siblings }: FileManagementProps) {
  const { t } = useTranslation('files');
  const [step, setStep] = useState<Step | null>(null);
  const { abilities, rights, fileName: name } = file;
  if (!abilities.recordRights && !abilities.replace && !abilities.withdraw) return null;
  const close = () => setStep(null);
  const originals = siblings.filter(
    ({ id, alternativeOfId, state }) => id !== file.id && alternativeOfId === null && state !== 'withdrawn',
  );
  const mayStandIn = originals.length > 0 && siblings.every(({ alternativeOfId }) => alternativeOfId !== file.id);
  return (
    <>
      {abilities.recordRights && !rights && (
        <Button
          size="small"
          variant="primary"
          icon={<ShieldCheck aria-hidden="true" size={20} />}
          onClick={() => setStep('rights')}
        >
          {t('actions.recordRights')}
        </Button>
      )}
      <Menu
        icon={<Ellipsis aria-hidden="true" size={20} />}
        label={
          <>
            {t('actions.more')}
            <VisuallyHidden>{` (${name})`}</VisuallyHidden>
          </>
        }
      >
        {(closeMenu) => {
          const go = (next: Step) => () => {
            closeMenu();
            setStep(next);
          };
          return (
            <>
              {abilities.recordRights && rights && (
                <MenuItem icon={<ShieldCheck aria-hidden="true" size={20} />} onClick={go('rights')}>
                  {t('actions.changeRights')}
                </MenuItem>
              )}
              {abilities.replace && (
                <MenuItem icon={<FileUp aria-hidden="true" size={20} />} onClick={go('replace')}>
                  {t('actions.replace')}
                </MenuItem>
              )}
              {abilities.update && (
                <MenuItem icon={<CalendarClock aria-hidden="true" size={20} />} onClick={go('publication')}>
                  {t('actions.publishLater')}
                </MenuItem>
              )}
              {abilities.update && mayStandIn && (
                <MenuItem icon={<Accessibility aria-hidden="true" size={20} />} onClick={go('alternative')}>
                  {t('actions.markAlternative')}
                </MenuItem>
              )}
              {abilities.withdraw && (
                <MenuItem icon={<CircleSlash aria-hidden="true" size={20} />} onClick={go('withdraw')}>
                  {t('actions.withdraw')}
                </MenuItem>
              )}
            </>
          );
        }}
      </Menu>
      {step === 'rights' && <RightsDialog file={file} suggested={suggested} onClose={close} />}
      {step === 'replace' && <ReplaceDialog file={file} onClose={close} />}
      {step === 'publication' && <PublicationDialog file={file} onClose={close} />}
      {step === 'alternative' && <AlternativeDialog file={file} originals={originals} onClose={close} />}
      {step === 'withdraw' && <WithdrawDialog file={file} onClose={close} />}
    </>
  );
}
