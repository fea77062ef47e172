import { CircleAlert, CircleCheck, CircleMinus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import type { Picture } from '../../picture-choice/picture-choice.queries';
import { useReleasePicture } from '../pictures.queries';
import styles from './Showings.module.css';

type Showing = Picture['showings'][number];

/** Each channel by itself: whether it is shown there, what is missing, and the word of the coordination. */
export function Showings({ picture }: { picture: Picture }) {
  const { t } = useTranslation('pictures');
  return (
    <ul className={styles.channels}>
      {picture.showings.map((showing) => (
        <li key={showing.channel} className={styles.channel}>
          <h3 className={styles.name}>{t(`channels.${showing.channel}`)}</h3>
          <ShowingState showing={showing} />
          {picture.abilities.release && <ReleaseButton picture={picture} showing={showing} />}
        </li>
      ))}
    </ul>
  );
}

function ShowingState({ showing: { isShown, isReleased, obstacle } }: { showing: Showing }) {
  const { t } = useTranslation('pictures');
  if (isShown) {
    return (
      <Badge tone="success" icon={CircleCheck}>
        {t('showing.shown')}
      </Badge>
    );
  }
  if (obstacle !== null) {
    return (
      <Badge tone={isReleased ? 'danger' : 'warning'} icon={CircleAlert}>
        {t(`obstacles.${obstacle}`)}
      </Badge>
    );
  }
  return <Badge icon={CircleMinus}>{t('showing.internal')}</Badge>;
}

function ReleaseButton({ picture: { id }, showing }: { picture: Picture; showing: Showing }) {
  const { t } = useTranslation('pictures');
  const toast = useToast();
  const release = useReleasePicture(id);
  const { channel, isReleased, obstacle } = showing;
  const name = t(`channels.${channel}`);
  const turn = (wanted: boolean) =>
    release.mutate(
      { channel, isReleased: wanted },
      {
        onSuccess: () =>
          toast({
            text: t(wanted ? 'page.released' : 'page.heldBack', { channel: name }),
            onUndo: () => release.mutate({ channel, isReleased: !wanted }),
          }),
        onError: (error) => toast({ text: problemOf(error).title }),
      },
    );
  if (!isReleased && obstacle !== null) return null;
  return (
    <Button
      size="small"
      busy={release.isPending}
      aria-label={t(isReleased ? 'page.holdBackFor' : 'page.releaseFor', { channel: name })}
      onClick={() => turn(!isReleased)}
    >
      {t(isReleased ? 'page.holdBack' : 'page.release')}
    </Button>
  );
}
