import {
  CalendarClock,
  CalendarPlus,
  Copy,
  Ellipsis,
  ExternalLink,
  Globe,
  Newspaper,
  PenLine,
  Trash2,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { pressReleaseFrom } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import { type Campaign, usePublishCampaign, useReopenCampaign } from '../campaigns.queries';
import { CloseCampaignDialog, CopyCampaignDialog, EditCampaignDialog, RemoveCampaignDialog } from './CampaignDialogs';
import { DateDialog } from './DateDialog';

const dialogs = {
  date: DateDialog,
  edit: EditCampaignDialog,
  copy: CopyCampaignDialog,
  close: CloseCampaignDialog,
  remove: RemoveCampaignDialog,
};
type DialogName = keyof typeof dialogs;

/** What the coordination does with it, and where everybody reads it. */
export function CampaignActions({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  const [open, setOpen] = useState<DialogName | null>(null);
  const { abilities, startsAt, closedAt } = campaign;
  const Open = open && dialogs[open];
  return (
    <>
      {abilities.update && (
        <Button
          variant={startsAt === null ? 'primary' : 'secondary'}
          icon={<CalendarClock aria-hidden="true" size={20} />}
          onClick={() => setOpen('date')}
        >
          {t(startsAt === null ? 'date.set' : 'date.button')}
        </Button>
      )}
      {closedAt !== null && abilities.copy && (
        <Button variant="primary" icon={<Copy aria-hidden="true" size={20} />} onClick={() => setOpen('copy')}>
          {t('copy.button')}
        </Button>
      )}
      <More campaign={campaign} onOpen={setOpen} />
      {Open && <Open campaign={campaign} onClose={() => setOpen(null)} />}
    </>
  );
}

function More({ campaign, onOpen }: { campaign: Campaign; onOpen: (name: DialogName) => void }) {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const turn = useTurning(campaign);
  const { abilities, publishedAt, startsAt, slug } = campaign;
  if (!abilities.copy && publishedAt === null) return null;
  const address = `/mitmachen/${encodeURIComponent(slug)}`;
  return (
    <Menu label={t('more')} icon={<Ellipsis aria-hidden="true" size={20} />} align="auto">
      {(hide) => {
        // The menu closes first, so that the focus is not taken from what opens.
        const choose = (act: () => void) => () => {
          hide();
          act();
        };
        const opens = (name: DialogName) => choose(() => onOpen(name));
        return (
          <>
            {publishedAt !== null && (
              <>
                <MenuItem icon={<ExternalLink aria-hidden="true" size={20} />} href={address} onClick={hide}>
                  {t('publish.page')}
                </MenuItem>
                {startsAt !== null && (
                  <MenuItem
                    icon={<CalendarPlus aria-hidden="true" size={20} />}
                    href={`${address}/termin.ics`}
                    onClick={hide}
                  >
                    {t('publish.calendar')}
                  </MenuItem>
                )}
              </>
            )}
            {abilities.update && (
              <MenuItem icon={<PenLine aria-hidden="true" size={20} />} onClick={opens('edit')}>
                {t('edit.button')}
              </MenuItem>
            )}
            {(abilities.publish || abilities.unpublish) && (
              <MenuItem
                icon={<Globe aria-hidden="true" size={20} />}
                onClick={choose(() => turn.publish(abilities.publish))}
              >
                {t(abilities.publish ? 'publish.button' : 'publish.withdraw')}
              </MenuItem>
            )}
            {abilities.copy && campaign.closedAt === null && (
              <MenuItem
                icon={<Newspaper aria-hidden="true" size={20} />}
                onClick={choose(() => void navigate(pressReleaseFrom('aktion', campaign.workingGroupId, campaign.id)))}
              >
                {t('press')}
              </MenuItem>
            )}
            {abilities.copy && campaign.closedAt === null && (
              <MenuItem icon={<Copy aria-hidden="true" size={20} />} onClick={opens('copy')}>
                {t('copy.button')}
              </MenuItem>
            )}
            {abilities.close && <MenuItem onClick={opens('close')}>{t('close.button')}</MenuItem>}
            {abilities.reopen && <MenuItem onClick={choose(turn.reopen)}>{t('close.reopen')}</MenuItem>}
            {abilities.remove && (
              <MenuItem icon={<Trash2 aria-hidden="true" size={20} />} onClick={opens('remove')}>
                {t('remove.button')}
              </MenuItem>
            )}
          </>
        );
      }}
    </Menu>
  );
}

/** At once; publishing can be undone. */
function useTurning({ id, version }: Campaign) {
  const { t } = useTranslation('campaigns');
  const toast = useToast();
  const onError = useTrouble();
  const change = usePublishCampaign(id);
  const again = useReopenCampaign(id);
  const publish = (isPublic: boolean) =>
    change.mutate(
      { isPublic, version },
      {
        onSuccess: (after) =>
          toast({
            text: t(isPublic ? 'publish.done' : 'publish.withdrawn'),
            onUndo: () => change.mutate({ isPublic: !isPublic, version: after.version }, { onError }),
          }),
        onError,
      },
    );
  const reopen = () => again.mutate(version, { onSuccess: () => toast({ text: t('close.reopened') }), onError });
  return { publish, reopen };
}
