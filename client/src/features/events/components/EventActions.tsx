import { CalendarPlus, Ellipsis, ExternalLink, Newspaper, PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths, pressReleaseFrom } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { RemoveDialog } from '../../../ui/RemoveDialog';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
import { calendarAddress, type Event, usePublishEvent, useRemoveEvent, useWithdrawEvent } from '../events.queries';
import { CancelEventDialog } from './CancelEventDialog';
import { CopyEventDialog } from './CopyEventDialog';

type Open = 'cancel' | 'copy' | 'remove' | null;

/** What can be done with an event: publishing a draft first, then taking the date along. */
export function EventActions({ event }: { event: Event }) {
  const { t } = useTranslation('events');
  const toast = useToast();
  const trouble = useTrouble();
  const [open, setOpen] = useState<Open>(null);
  const publish = usePublishEvent(event.id);
  const withdraw = useWithdrawEvent(event.id);
  const { abilities } = event;
  const say = (act: typeof publish, undo: typeof publish, text: string) =>
    act.mutate(event.version, {
      onSuccess: ({ version }) => toast({ text, onUndo: () => undo.mutate(version, { onError: trouble }) }),
      onError: trouble,
    });
  return (
    <>
      {!event.isDraft && (
        <LinkButton reloadDocument to={calendarAddress(event.id)} icon={<CalendarPlus aria-hidden="true" size={20} />}>
          {t('actions.calendar')}
        </LinkButton>
      )}
      {abilities.publish && event.missing.length === 0 && (
        <Button
          variant="primary"
          busy={publish.isPending}
          onClick={() => say(publish, withdraw, t('actions.published'))}
        >
          {t('actions.publish')}
        </Button>
      )}
      <MoreActions event={event} onOpen={setOpen} onWithdraw={() => say(withdraw, publish, t('actions.withdrawn'))} />
      {open === 'cancel' && <CancelEventDialog event={event} onClose={() => setOpen(null)} />}
      {open === 'copy' && <CopyEventDialog event={event} onClose={() => setOpen(null)} />}
      {open === 'remove' && <RemoveEvent id={event.id} onClose={() => setOpen(null)} />}
    </>
  );
}

type MoreActionsProps = { event: Event; onOpen: (open: Open) => void; onWithdraw: () => void };

function MoreActions({ event, onOpen, onWithdraw }: MoreActionsProps) {
  const { t } = useTranslation('events');
  const navigate = useNavigate();
  const { abilities, visibility, isDraft } = event;
  const isPublic = visibility === 'public' && !isDraft;
  if (!abilities.copy && !isPublic) return null;
  return (
    <Menu label={t('actions.more')} icon={<Ellipsis aria-hidden="true" size={20} />} align="auto">
      {(hide) => {
        // The menu closes first, so that the focus is not taken from what opens.
        const choose = (act: () => void) => () => {
          hide();
          act();
        };
        return (
          <>
            {abilities.update && (
              <MenuItem
                icon={<PenLine aria-hidden="true" size={20} />}
                onClick={choose(() => void navigate(paths.editEvent(event.id)))}
              >
                {t('actions.change')}
              </MenuItem>
            )}
            {abilities.copy && <MenuItem onClick={choose(() => onOpen('copy'))}>{t('actions.copy')}</MenuItem>}
            {abilities.copy && visibility === 'public' && !event.isCancelled && !event.isOver && (
              <MenuItem
                icon={<Newspaper aria-hidden="true" size={20} />}
                onClick={choose(
                  () => void navigate(pressReleaseFrom('veranstaltung', event.workingGroup.id, event.id)),
                )}
              >
                {t('actions.press')}
              </MenuItem>
            )}
            {isPublic && (
              <MenuItem
                icon={<ExternalLink aria-hidden="true" size={20} />}
                onClick={choose(() => window.location.assign(`/termine/${event.slug}`))}
              >
                {t('actions.publicPage')}
              </MenuItem>
            )}
            {abilities.withdraw && <MenuItem onClick={choose(onWithdraw)}>{t('actions.withdraw')}</MenuItem>}
            {abilities.cancel && <MenuItem onClick={choose(() => onOpen('cancel'))}>{t('actions.cancel')}</MenuItem>}
            {abilities.remove && (
              <MenuItem icon={<Trash2 aria-hidden="true" size={20} />} onClick={choose(() => onOpen('remove'))}>
                {t('actions.remove')}
              </MenuItem>
            )}
          </>
        );
      }}
    </Menu>
  );
}

function RemoveEvent({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('events');
  const navigate = useNavigate();
  const remove = useRemoveEvent(id);
  return (
    <RemoveDialog
      title={t('remove.title')}
      confirmLabel={t('remove.confirm')}
      done={t('remove.done')}
      remove={() => remove.mutateAsync(undefined)}
      onRemoved={() => navigate(paths.events)}
      onClose={onClose}
    >
      <p>{t('remove.text')}</p>
    </RemoveDialog>
  );
}
