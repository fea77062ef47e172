import { Trash2, Undo2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { DataTable } from '../../../ui/DataTable';
import { IconButton } from '../../../ui/IconButton';
import { useToast } from '../../../ui/Toasts';
import type { Picture } from '../../picture-choice/picture-choice.queries';
import { conditionLooks } from '../pictures.labels';
import { type PictureConsent, useRemoveConsent, useWithdrawConsent } from '../pictures.queries';
import { ConsentDialog } from './ConsentDialog';
import styles from './Consents.module.css';

/** Who agreed to be shown, where; a withdrawal is one act. */
export function Consents({ picture }: { picture: Picture }) {
  const { t } = useTranslation('pictures');
  const [isRecording, setRecording] = useState(false);
  return (
    <section aria-labelledby="einwilligungen" className={styles.consents}>
      <div className={styles.head}>
        <h2 id="einwilligungen">{t('consents.title')}</h2>
        <Button icon={<UserPlus aria-hidden="true" size={20} />} onClick={() => setRecording(true)}>
          {t('consents.record')}
        </Button>
      </div>
      <p className={styles.hint}>{t('consents.text')}</p>
      {picture.consents.length === 0 ? <p>{t('consents.none')}</p> : <ConsentTable picture={picture} />}
      {isRecording && <ConsentDialog pictureId={picture.id} onClose={() => setRecording(false)} />}
    </section>
  );
}

function ConsentTable({ picture }: { picture: Picture }) {
  const { t } = useTranslation('pictures');
  const dates = useDates();
  return (
    <DataTable
      caption={t('consents.table')}
      rows={picture.consents}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'person',
          header: t('consents.person'),
          isRowHeader: true,
          cell: ({ personName }) => <span className={styles.name}>{personName}</span>,
        },
        { key: 'channel', header: t('consents.channel'), cell: ({ channel }) => t(`channels.${channel}`) },
        { key: 'given', header: t('consents.given'), cell: ({ givenOn }) => dates.calendarDay(givenOn) },
        { key: 'wording', header: t('consents.wording'), cell: ({ wording }) => wording },
        { key: 'state', header: t('consents.state'), cell: (consent) => <ConsentState consent={consent} /> },
        {
          key: 'actions',
          header: t('consents.actions'),
          cell: (consent) => <ConsentActions picture={picture} consent={consent} />,
        },
      ]}
    />
  );
}

function ConsentState({ consent: { withdrawnAt } }: { consent: PictureConsent }) {
  const { t } = useTranslation('pictures');
  const dates = useDates();
  return withdrawnAt === null ? (
    <Badge {...conditionLooks.shown}>{t('consents.valid')}</Badge>
  ) : (
    <Badge {...conditionLooks.withdrawn}>{t('consents.withdrawnOn', { day: dates.day(withdrawnAt) })}</Badge>
  );
}

function ConsentActions({ picture, consent }: { picture: Picture; consent: PictureConsent }) {
  const { t } = useTranslation('pictures');
  const toast = useToast();
  const withdraw = useWithdrawConsent(picture.id);
  const remove = useRemoveConsent(picture.id);
  const channel = t(`channels.${consent.channel}`);
  const words = { name: consent.personName, channel };
  if (consent.withdrawnAt !== null) return '–';
  const onError = (error: unknown) => toast({ text: problemOf(error).title });
  const turn = () =>
    withdraw.mutate(
      { consentId: consent.id, isWithdrawn: true },
      {
        onSuccess: () =>
          toast({
            text: t('consents.withdrawn', { channel }),
            onUndo: () => withdraw.mutate({ consentId: consent.id, isWithdrawn: false }),
          }),
        onError,
      },
    );
  return (
    <span className={styles.actions}>
      <IconButton label={t('consents.withdrawOf', words)} icon={<Undo2 size={20} />} onClick={turn} />
      <IconButton
        label={t('consents.removeOf', words)}
        icon={<Trash2 size={20} />}
        onClick={() => remove.mutate(consent.id, { onSuccess: () => toast({ text: t('consents.removed') }), onError })}
      />
    </span>
  );
}
