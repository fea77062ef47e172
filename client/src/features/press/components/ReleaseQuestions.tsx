import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { RemoveDialog } from '../../../ui/RemoveDialog';
import { type PressRelease, type PressStep, useRemoveRelease } from '../press.queries';

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
  const navigate = useNavigate();
  const remove = useRemoveRelease(id);
  return (
    <RemoveDialog
      title={t('removeAsk.title')}
      confirmLabel={t('remove')}
      done={t('removeAsk.done')}
      remove={() => remove.mutateAsync(undefined)}
      onRemoved={() => navigate(paths.pressReleases)}
      onClose={onClose}
    >
      <p>{t('removeAsk.text')}</p>
    </RemoveDialog>
  );
}
