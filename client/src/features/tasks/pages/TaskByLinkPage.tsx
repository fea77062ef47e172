import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { isProblemType } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { LinkedTask } from '../components/LinkedTask';
import { linkedTaskQuery } from '../tasks.queries';

/** Reached by the buttons of a reminder, without login; the token stands behind the #, which browsers never send. */
export function TaskByLinkPage() {
  const token = useLocation().hash.slice(1);
  return token ? <Linked key={token} token={token} /> : <Dead reason="missing" />;
}

function Linked({ token }: { token: string }) {
  const { t } = useTranslation('tasks');
  const query = useQuery(linkedTaskQuery(token));
  if (query.error && isProblemType(query.error, 'link-spent') && !query.data) return <Dead reason="dead" />;
  return (
    <>
      <PageHeader
        title={t('link.title')}
        breadcrumb={null}
        summary={query.data && t('link.reader', { name: query.data.reader })}
      />
      <Loaded query={query}>{(sheet) => <LinkedTask sheet={sheet} token={token} />}</Loaded>
    </>
  );
}

function Dead({ reason }: { reason: 'dead' | 'missing' }) {
  const { t } = useTranslation('tasks');
  return (
    <>
      <PageHeader title={t('link.title')} breadcrumb={null} />
      <Alert tone="warning" title={t(`link.${reason}`)}>
        <p>{t(`link.${reason}Text`)}</p>
      </Alert>
      <p>
        <LinkButton to={paths.signIn}>{t('link.signIn')}</LinkButton>
      </p>
    </>
  );
}
