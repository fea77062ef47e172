import { useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { SurveyActions } from '../components/SurveyActions';
import { SurveyView } from '../components/SurveyView';
import { type Survey, surveyQuery } from '../surveys.queries';

/** One question to all municipalities: who has answered, and what they say beside each other. */
export function SurveyPage() {
  const { t } = useTranslation('surveys');
  const { id = '' } = useParams();
  const query = useQuery(surveyQuery(id));
  const survey = query.data;
  return (
    <>
      <PageHeader
        title={survey?.title ?? t('title')}
        breadcrumb={[
          { label: t('inquiries'), to: paths.inquiries },
          { label: t('title'), to: paths.surveys },
        ]}
        summary={survey && <Summary survey={survey} />}
        actions={survey && <SurveyActions survey={survey} />}
      />
      <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
        {(loaded) => <SurveyView survey={loaded} />}
      </Loaded>
    </>
  );
}

function Summary({ survey: { state, closesOn, answered, asked, creator } }: { survey: Survey }) {
  const { t } = useTranslation('surveys');
  const dates = useDates();
  return (
    <>
      <Badge tone={state === 'open' ? 'primary' : 'neutral'} icon={state === 'open' ? CircleDashed : CircleCheck}>
        {t(`states.${state}`)}
      </Badge>
      {closesOn && <span>{t(state === 'open' ? 'until' : 'endedOn', { day: dates.calendarDay(closesOn) })}</span>}
      <span>{t('progress', { answered, asked })}</span>
      {creator && <span>{t('asked', { name: creator })}</span>}
    </>
  );
}
