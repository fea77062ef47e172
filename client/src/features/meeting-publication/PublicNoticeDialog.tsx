import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { CheckboxField } from '../../ui/CheckboxField';
import { Dialog } from '../../ui/Dialog';
import { useToast } from '../../ui/Toasts';
import styles from './MeetingPublication.module.css';
import type { PublicNotice, useShowMeeting } from './meeting-publication.queries';
import { NoticeNames } from './NoticeNames';

type PublicNoticeDialogProps = {
  notice: PublicNotice;
  show: ReturnType<typeof useShowMeeting>;
  onClose: () => void;
};

/** Item by item: what is not chosen is not told. Names stand in the way until somebody has looked at each. */
export function PublicNoticeDialog({ notice, show, onClose }: PublicNoticeDialogProps) {
  const { t } = useTranslation('meeting-publication');
  const toast = useToast();
  const { items, version } = notice;
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    items.filter(({ isPublic }) => isPublic).map(({ id }) => id),
  );
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const places = notice.places.filter(({ agendaItemId }) => agendaItemId === null || chosen.includes(agendaItemId));
  const isClear = places.every(({ word, isConfirmable }) => isConfirmable && confirmed.includes(word));
  const areAll = chosen.length === items.length;
  const save = () =>
    show.mutate(
      { version, agendaItemIds: [...chosen], confirmedWords: [...confirmed] },
      {
        onSuccess: () => {
          toast({ text: t('done') });
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={t('dialog.title')}
      onClose={onClose}
      footer={
        <>
          <Button variant="primary" busy={show.isPending} disabled={!isClear} onClick={save}>
            {t('dialog.save')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('dialog.lead')}</p>
      {show.error && <Alert tone="danger" title={problemOf(show.error).title} live />}
      {items.length === 0 ? (
        <p>{t('dialog.empty')}</p>
      ) : (
        <fieldset className={styles.items}>
          <legend>{t('dialog.items')}</legend>
          <div>
            <Button size="small" onClick={() => setChosen(areAll ? [] : items.map(({ id }) => id))}>
              {t(areAll ? 'dialog.none' : 'dialog.all')}
            </Button>
          </div>
          {items.map(({ id, number, title }) => (
            <CheckboxField
              key={id}
              name={`item-${id}`}
              label={t('dialog.item', { number, title })}
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                setChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
          ))}
        </fieldset>
      )}
      {places.length > 0 && <NoticeNames places={places} confirmed={confirmed} onChange={setConfirmed} />}
    </Dialog>
  );
}
