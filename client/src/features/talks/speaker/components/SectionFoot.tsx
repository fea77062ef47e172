import { useTranslation } from 'react-i18next';
import { useDates } from '../../../../lib/use-dates';
import { Alert } from '../../../../ui/Alert';
import { Button } from '../../../../ui/Button';
import { FormActions } from '../../../../ui/Form';
import { StatusMessage } from '../../../../ui/StatusMessage';
import type { useSection } from '../use-section';

type SectionFootProps = {
  section: ReturnType<typeof useSection>;
  /** What stands now, to compare with after a conflict. */
  current: string | null;
  label?: string;
};

/** Saves a section, says when it was, and after a conflict what somebody else wrote. */
export function SectionFoot({ section: { form, savedAt, isMeanwhile }, current, label }: SectionFootProps) {
  const { t } = useTranslation('speaker-sheet');
  const dates = useDates();
  return (
    <>
      {isMeanwhile && (
        <Alert tone="warning" title={t('meanwhile')}>
          <p>{current ?? t('meanwhileEmpty')}</p>
          <p>{t('meanwhileText')}</p>
        </Alert>
      )}
      <FormActions>
        <Button type="submit" variant="primary" busy={form.isPending}>
          {label ?? t('save')}
        </Button>
        <StatusMessage>{savedAt && t('savedAt', { time: dates.time(savedAt) })}</StatusMessage>
      </FormActions>
    </>
  );
}
