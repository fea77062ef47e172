import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { isProblemType } from '../../../api/problem';
import { paths, signInPath } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { LinkedSheet } from '../components/LinkedSheet';
import { linkedSurveyQuery } from '../surveys.queries';

/** Reached by the link of a mail, without login; its token stands behind the #, which browsers never send. */
export function SurveyByLinkPage() {
  const token = useLocation().hash.slice(1);
  return token ? <Linked key={token} token={token} /> : <Dead reason="missing" />;
}

function Linked({ token }: { token: string }) {
  const { t } = useTranslation('surveys');
  const dates = useDates();
  const query = useQuery(linkedSurveyQuery(token));
  if (query.error && isProblemType(query.error, 'link-spent')) return <Dead reason="dead" />;
  const survey = query.data;
  return (
    <>
      <PageHeader
        title={survey?.title ?? t('link.title')}
        tabTitle={t('link.title')}
        breadcrumb={null}
        summary={
          survey && (
            <>
              <span>{survey.groupName}</span>
              {survey.state === 'open' && survey.closesOn && (
                <span>{t('until', { day: dates.calendarDay(survey.closesOn) })}</span>
              )}
            </>
          )
        }
      />
      <Loaded query={query} skeleton={<Skeleton rows={5} height="block" />}>
        {(loaded) => <LinkedSheet token={token} survey={loaded} />}
      </Loaded>
    </>
  );
}

function Dead({ reason }: { reason: 'dead' | 'missing' }) {
  const { t } = useTranslation('surveys');
  return (
    <>
      <PageHeader title={t('link.title')} breadcrumb={null} />
      <Alert tone="warning" title={t(`link.${reason}`)}>
        <p>{t(`link.${reason}Text`)}</p>
      </Alert>
      <p>
        <LinkButton variant="primary" to={signInPath(paths.surveys)}>
          {t('link.enter')}
        </LinkButton>
      </p>
    </>
  );
}
