import { useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../../api/use-problem-form';
import { paths } from '../../../../app/paths';
import { Alert } from '../../../../ui/Alert';
import { SubmitForm } from '../../../../ui/SubmitForm';
import { useToast } from '../../../../ui/Toasts';
import { type Guess, guessesOf } from '../attending';
import { corrected, correctionOf, picturesIn } from '../correction';
import { type MinutesImport, useSaveImport } from '../minutes-import.queries';
import { orderOf } from '../order-of';
import { AttendanceGuesses } from './AttendanceGuesses';
import styles from './CorrectionForm.module.css';
import { ImportedItem } from './ImportedItem';
import { ImportedPictures } from './ImportedPictures';
import { MeetingChoice, NEW_MEETING } from './MeetingChoice';
import { OriginalText } from './OriginalText';

/** Everything that was read, to be put right: meeting, items with their paragraphs, attendance. */
export function CorrectionForm({ read }: { read: MinutesImport }) {
  const { t } = useTranslation('minutes-import');
  const [correction, step] = useReducer(corrected, read, correctionOf);
  const [guesses, setGuesses] = useState<Guess[]>(() => guessesOf(read));
  const [meetingId, setMeetingId] = useState(() => likelyMeeting(read));
  const [shown, setShown] = useState<readonly number[]>([]);
  const save = useSaveImport(read.id);
  const toast = useToast();
  const navigate = useNavigate();
  const meeting = read.meetings.find(({ id }) => id === meetingId);
  const form = useProblemForm(
    (values) => save.mutateAsync(orderOf(read, { correction, guesses, meetingId: meeting?.id, values })),
    () => {
      toast({ text: t('correct.saved', { number: meeting?.number ?? read.head.number ?? '' }) });
      navigate(paths.minutes);
    },
  );
  const choose = (id: string) => {
    setMeetingId(id);
    const agenda = read.meetings.find((one) => one.id === id)?.agenda ?? [];
    step({ do: 'assign-all', agenda });
  };
  return (
    <div className={styles.columns}>
      <OriginalText original={read.original} shown={shown} />
      <div className={styles.result}>
        {read.pictureCount > 0 && <Alert title={t('correct.pictures', { count: read.pictureCount })} />}
        {read.hasTrackedChanges && <Alert title={t('correct.tracked')} />}
        <SubmitForm state={form} label={t('correct.title')} submitLabel={t('correct.save')}>
          <MeetingChoice read={read} meetingId={meetingId} onChoose={choose} />
          <section className={styles.part} aria-labelledby="punkte">
            <h2 id="punkte">{t('items.title')}</h2>
            {correction.items.map((item, place) => (
              <ImportedItem
                key={item.key}
                read={read}
                item={item}
                place={place}
                correction={correction}
                agenda={meeting?.agenda ?? null}
                step={step}
                onShow={setShown}
              />
            ))}
          </section>
          <ImportedPictures pictures={picturesIn(read, correction)} step={step} />
          <AttendanceGuesses read={read} guesses={guesses} onChange={setGuesses} />
        </SubmitForm>
      </div>
    </div>
  );
}

/** The meeting with the number or the day that stands above the text; else a new one, where that is allowed. */
function likelyMeeting({ meetings, head, abilities }: MinutesImport): string {
  const byDay = meetings.find(({ startsAt }) => head.day !== null && startsAt.slice(0, 10) === head.day);
  const byNumber = meetings.find(({ number }) => number === head.number);
  return (byDay ?? byNumber)?.id ?? (abilities.addMeeting ? NEW_MEETING : (meetings[0]?.id ?? ''));
}
