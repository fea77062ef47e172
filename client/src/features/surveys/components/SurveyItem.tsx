import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Entry } from '../../../ui/Entries';
import { LinkButton } from '../../../ui/LinkButton';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { SurveySummary } from '../surveys.queries';
import styles from './SurveyItem.module.css';

/** One line: what was asked, until when, how many have answered, whether it is one's own turn. */
export function SurveyItem({ survey }: { survey: SurveySummary }) {
  const { t } = useTranslation('surveys');
  const dates = useDates();
  const { id, title, closesOn, state, answered, asked, hasOwnAnswer } = survey;
  const isMissing = state === 'open' && hasOwnAnswer === false;
  return (
    <Entry
      title={<Link to={paths.survey(id)}>{title}</Link>}
      facts={
        <>
          {closesOn && <span>{t(state === 'open' ? 'until' : 'endedOn', { day: dates.calendarDay(closesOn) })}</span>}
          <span>{t('progress', { answered, asked })}</span>
        </>
      }
      beside={
        isMissing && (
          <LinkButton size="small" to={paths.survey(id)}>
            {t('answerNow')}
            <VisuallyHidden> {t('of', { title })}</VisuallyHidden>
          </LinkButton>
        )
      }
    >
      {isMissing && <p className={styles.missing}>{t('ownMissing')}</p>}
    </Entry>
  );
}
