import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { isProblemType } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { linkedMeasureQuery } from '../action-plan.queries';
import { LinkedMeasure } from '../components/LinkedMeasure';

/** Reached by the link of a mail, without login; the token stands behind the #, which browsers never send. */
export function MeasureByLinkPage() {
  const token = useLocation().hash.slice(1);
  return token ? <Linked key={token} token={token} /> : <Dead reason="missing" />;
}

function Linked({ token }: { token: string }) {
  const { t } = useTranslation('action-plan');
  const query = useQuery(linkedMeasureQuery(token));
  if (query.error && isProblemType(query.error, 'link-spent') && !query.data) return <Dead reason="dead" />;
  const { reader, municipality } = query.data ?? {};
  return (
    <>
      <PageHeader
        title={t('link.title')}
        breadcrumb={null}
        summary={reader && municipality && t('link.reader', { name: reader, municipality: municipality.name })}
      />
      <Loaded query={query}>{(sheet) => <LinkedMeasure sheet={sheet} token={token} />}</Loaded>
    </>
  );
}

function Dead({ reason }: { reason: 'dead' | 'missing' }) {
  const { t } = useTranslation('action-plan');
  return (
    <>
      <PageHeader title={t('link.title')} breadcrumb={null} />
      <Alert tone="warning" title={t(`link.${reason}`)}>
        <p>{t(`link.${reason}Text`)}</p>
      </Alert>
      <p>
        <LinkButton to={paths.signIn}>{t('link.toPortal')}</LinkButton>
      </p>
    </>
  );
}
