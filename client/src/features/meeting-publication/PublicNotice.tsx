import { Globe, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import { useDates } from '../../lib/use-dates';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { useToast } from '../../ui/Toasts';
import styles from './MeetingPublication.module.css';
import { type PublicNotice as Notice, useHideMeeting, useShowMeeting } from './meeting-publication.queries';
import { PublicNoticeDialog } from './PublicNoticeDialog';

const shownOf = ({ items }: Notice): string[] => items.filter(({ isPublic }) => isPublic).map(({ id }) => id);

/** What is shown now, and ways to change it: taken back at once, with a way back to that. */
export function PublicNotice({ notice }: { notice: Notice }) {
  const { t } = useTranslation('meeting-publication');
  const dates = useDates();
  const toast = useToast();
  const [isChoosing, setChoosing] = useState(false);
  const show = useShowMeeting(notice.meetingId);
  const hide = useHideMeeting(notice.meetingId);
  const { publicSince, items, places, abilities } = notice;
  const shown = shownOf(notice);
  // What stands there is confirmed already.
  const showAgain = (version: number) =>
    show.mutate({ version, agendaItemIds: shown, confirmedWords: places.map(({ word }) => word) });
  const takeBack = () =>
    hide.mutate(undefined, {
      onSuccess: ({ version }) => toast({ text: t('hidden'), onUndo: () => showAgain(version) }),
    });
  const error = hide.error ?? (isChoosing ? null : show.error);
  return (
    <>
      {publicSince === null ? (
        <>
          <p>{t('private')}</p>
          <p className={styles.muted}>{t('what')}</p>
        </>
      ) : (
        <p>{t('since', { count: shown.length, all: items.length, day: dates.day(publicSince) })}</p>
      )}
      <div className={styles.actions}>
        {abilities.publish && (
          <Button icon={<Globe aria-hidden="true" size={20} />} onClick={() => setChoosing(true)}>
            {t(publicSince === null ? 'show' : 'change')}
          </Button>
        )}
        {publicSince !== null && <a href={`/sitzungstermine/${notice.meetingId}`}>{t('look')}</a>}
        {abilities.withdraw && (
          <Button
            variant="quiet"
            icon={<Undo2 aria-hidden="true" size={20} />}
            busy={hide.isPending}
            onClick={takeBack}
          >
            {t('hide')}
          </Button>
        )}
      </div>
      {error && <Alert tone="danger" title={problemOf(error).title} live />}
      {isChoosing && <PublicNoticeDialog notice={notice} show={show} onClose={() => setChoosing(false)} />}
    </>
  );
}
