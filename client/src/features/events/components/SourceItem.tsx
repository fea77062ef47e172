import { CircleAlert, CircleCheck, CirclePause, Clock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { useToast } from '../../../ui/Toasts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type EventSource, useChangeSource, useReadSource, useRemoveSource } from '../events.queries';
import styles from './EventEntry.module.css';

/** A calendar of others: when it was read, how many dates came, or why none. */
export function SourceItem({ source, mayChange }: { source: EventSource; mayChange: boolean }) {
  const { t } = useTranslation('events');
  const dates = useDates();
  const { name, url, isActive, lastReadAt, failure, failedSince } = source;
  return (
    <li>
      <div className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <SourceBadge source={source} />
        {mayChange && <SourceActions source={source} />}
      </div>
      <p className={styles.facts}>
        <a href={url} rel="noreferrer noopener">
          {url}
        </a>
        {isActive && <span>{t('sources.dates', { count: source.dates })}</span>}
        {lastReadAt && <span>{t('sources.readAt', { when: dates.since(lastReadAt) })}</span>}
      </p>
      {isActive && failure && (
        <p>
          {t(`sources.failures.${failure}`)}
          {failedSince && ` ${t('sources.failedSince', { day: dates.dayAndTime(failedSince) })}`}
        </p>
      )}
    </li>
  );
}

function SourceBadge({ source: { isActive, failure, lastReadAt } }: { source: EventSource }) {
  const { t } = useTranslation('events');
  if (!isActive) return <Badge icon={CirclePause}>{t('sources.resting')}</Badge>;
  if (failure) {
    return (
      <Badge tone="danger" icon={CircleAlert}>
        {t('sources.failed')}
      </Badge>
    );
  }
  if (lastReadAt === null) return <Badge icon={Clock}>{t('sources.waiting')}</Badge>;
  return (
    <Badge tone="success" icon={CircleCheck}>
      {t('sources.read')}
    </Badge>
  );
}

function SourceActions({ source }: { source: EventSource }) {
  const { t } = useTranslation('events');
  const toast = useToast();
  const [isRemoving, setRemoving] = useState(false);
  const { id, name, version, isActive } = source;
  const change = useChangeSource(id);
  const read = useReadSource(id);
  const rest = async () => {
    const changed = await change.mutateAsync({ version, name, isActive: !isActive });
    toast({
      text: t(isActive ? 'sources.rests' : 'sources.goesOn'),
      onUndo: () => change.mutate({ version: changed.version, name, isActive }),
    });
  };
  const readNow = async () => {
    await read.mutateAsync(undefined);
    toast({ text: t('sources.reading') });
  };
  return (
    <>
      <Menu
        label={
          <>
            {t('sources.more')}
            <VisuallyHidden> {t('sources.moreOf', { name })}</VisuallyHidden>
          </>
        }
        align="auto"
      >
        {(hide) => {
          const choose = (act: () => void) => () => {
            hide();
            act();
          };
          return (
            <>
              {isActive && <MenuItem onClick={choose(() => void readNow())}>{t('sources.readNow')}</MenuItem>}
              <MenuItem onClick={choose(() => void rest())}>{t(isActive ? 'sources.rest' : 'sources.goOn')}</MenuItem>
              <MenuItem onClick={choose(() => setRemoving(true))}>{t('sources.remove')}</MenuItem>
            </>
          );
        }}
      </Menu>
      {isRemoving && <RemoveSource source={source} onClose={() => setRemoving(false)} />}
    </>
  );
}

function RemoveSource({ source: { id, name }, onClose }: { source: EventSource; onClose: () => void }) {
  const { t } = useTranslation('events');
  const toast = useToast();
  const remove = useRemoveSource(id);
  const confirm = async () => {
    await remove.mutateAsync(undefined);
    toast({ text: t('sources.removed') });
  };
  return (
    <ConfirmDialog
      title={t('sources.removeTitle', { name })}
      confirmLabel={t('sources.remove')}
      tone="danger"
      busy={remove.isPending}
      onConfirm={() => void confirm().finally(onClose)}
      onCancel={onClose}
    >
      <p>{t('sources.removeText')}</p>
    </ConfirmDialog>
  );
}
