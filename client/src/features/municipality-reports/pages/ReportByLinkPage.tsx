import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
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
import { ReportForm } from '../components/ReportForm';
import { linkDoor, linkedSheetQuery } from '../municipality-reports.queries';

/** Reached by the link of a mail, without login; its token stands behind the #, which browsers never send. */
export function ReportByLinkPage() {
  const token = useLocation().hash.slice(1);
  return token ? <LinkedSheet key={token} token={token} /> : <Dead reason="missing" />;
}

function LinkedSheet({ token }: { token: string }) {
  const { t } = useTranslation('municipality-reports');
  const dates = useDates();
  const query = useQuery(linkedSheetQuery(token));
  const [door] = useState(() => linkDoor(token));
  if (query.error && isProblemType(query.error, 'link-spent')) return <Dead reason="dead" />;
  const { meeting, report } = query.data ?? {};
  return (
    <>
      <PageHeader
        title={report ? t('write.title', { name: report.municipality.name }) : t('link.title')}
        breadcrumb={null}
        summary={
          meeting && (
            <span>
              {t('activities.meeting', { number: meeting.number })}
              {meeting.title && `: ${meeting.title}`}, {dates.range(meeting.startsAt, meeting.endsAt)}
            </span>
          )
        }
      />
      <Loaded query={query} skeleton={<Skeleton rows={6} height="block" />}>
        {(sheet) => (
          <>
            <p>{t('write.author', { name: sheet.author })}</p>
            <ReportForm sheet={sheet} door={door} files={<SignInForFiles sheet={sheet} />} />
          </>
        )}
      </Loaded>
    </>
  );
}

function SignInForFiles({
  sheet: { meeting, report },
}: {
  sheet: { meeting: { id: string }; report: { municipality: { id: string } } };
}) {
  const { t } = useTranslation('municipality-reports');
  const wanted = paths.municipalityReport(meeting.id, report.municipality.id);
  return (
    <p>
      {t('write.filesByLink')}{' '}
      <LinkButton size="small" variant="quiet" to={signInPath(wanted)}>
        {t('write.signIn')}
      </LinkButton>
    </p>
  );
}

function Dead({ reason }: { reason: 'dead' | 'missing' }) {
  const { t } = useTranslation('municipality-reports');
  return (
    <>
      <PageHeader title={t('link.title')} breadcrumb={null} />
      <Alert tone="warning" title={t(`link.${reason}`)}>
        <p>{t(`link.${reason}Text`)}</p>
      </Alert>
      <p>
        <LinkButton to={paths.signIn}>{t('write.signIn')}</LinkButton>
      </p>
    </>
  );
}
