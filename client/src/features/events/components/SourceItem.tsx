import { CircleAlert, CircleCheck, CirclePause, Clock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { RemoveDialog } from '../../../ui/RemoveDialog';
import { useToast } from '../../../ui/Toasts';
import { useTrouble } from '../../../ui/use-trouble';
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
  const trouble = useTrouble();
  const [isRemoving, setRemoving] = useState(false);
  const { id, name, version, isActive } = source;
  const change = useChangeSource(id);
  const read = useReadSource(id);
  const turn = (goesOn: boolean, since: number, onSuccess: (changed: EventSource) => void = () => {}) =>
    change.mutate({ version: since, name, isActive: goesOn }, { onSuccess, onError: trouble });
  const rest = () =>
    turn(!isActive, version, (changed) =>
      toast({
        text: t(isActive ? 'sources.rests' : 'sources.goesOn'),
        onUndo: () => turn(isActive, changed.version),
      }),
    );
  const readNow = () =>
    read.mutate(undefined, { onSuccess: () => toast({ text: t('sources.reading') }), onError: trouble });
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
              {isActive && <MenuItem onClick={choose(readNow)}>{t('sources.readNow')}</MenuItem>}
              <MenuItem onClick={choose(rest)}>{t(isActive ? 'sources.rest' : 'sources.goOn')}</MenuItem>
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
  const remove = useRemoveSource(id);
  return (
    <RemoveDialog
      title={t('sources.removeTitle', { name })}
      confirmLabel={t('sources.remove')}
      done={t('sources.removed')}
      remove={() => remove.mutateAsync(undefined)}
      onClose={onClose}
    >
      <p>{t('sources.removeText')}</p>
    </RemoveDialog>
  );
}
