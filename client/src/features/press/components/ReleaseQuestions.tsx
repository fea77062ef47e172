import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { type PressRelease, type PressStep, useRemoveRelease } from '../press.queries';
import { useTrouble } from '../use-trouble';

export type Question = 'release' | 'withdraw' | 'remove';

type ReleaseQuestionsProps = {
  question: Question;
  release: PressRelease;
  isBusy: boolean;
  onStep: (step: PressStep) => void;
  onClose: () => void;
};

/** Asked before what leaves the house or cannot be undone. */
export function ReleaseQuestions({ question, release, isBusy, onStep, onClose }: ReleaseQuestionsProps) {
  const { t } = useTranslation('press');
  const dates = useDates();
  if (question === 'remove') return <RemoveQuestion id={release.id} onClose={onClose} />;
  if (question === 'withdraw') {
    return (
      <ConfirmDialog
        title={t('withdrawAsk.title')}
        confirmLabel={t('steps.withdraw')}
        tone="danger"
        busy={isBusy}
        onConfirm={() => onStep('withdraw')}
        onCancel={onClose}
      >
        <p>{t('withdrawAsk.text')}</p>
      </ConfirmDialog>
    );
  }
  const { embargoUntil } = release;
  const isLater = embargoUntil !== null && new Date(embargoUntil) > new Date();
  return (
    <ConfirmDialog
      title={t('releaseAsk.title')}
      confirmLabel={t('steps.release')}
      busy={isBusy}
      onConfirm={() => onStep('release')}
      onCancel={onClose}
    >
      <p>{isLater ? t('releaseAsk.later', { when: dates.dayAndTime(embargoUntil) }) : t('releaseAsk.now')}</p>
    </ConfirmDialog>
  );
}

function RemoveQuestion({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('press');
  const toast = useToast();
  const trouble = useTrouble();
  const navigate = useNavigate();
  const remove = useRemoveRelease(id);
  const confirm = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        toast({ text: t('removeAsk.done') });
        void navigate(paths.pressReleases);
      },
      onError: (error) => {
        trouble(error);
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title={t('removeAsk.title')}
      confirmLabel={t('remove')}
      tone="danger"
      busy={remove.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p>{t('removeAsk.text')}</p>
    </ConfirmDialog>
  );
}
