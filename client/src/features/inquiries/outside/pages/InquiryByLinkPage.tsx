import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { isProblemType } from '../../../../api/problem';
import { publicAddresses } from '../../../../app/paths';
import { useDates } from '../../../../lib/use-dates';
import { Alert } from '../../../../ui/Alert';
import { Loaded } from '../../../../ui/Loaded';
import { PageHeader } from '../../../../ui/PageHeader';
import { OwnConversation } from '../components/OwnConversation';
import { WriteOnForm } from '../components/WriteOnForm';
import { type OwnInquiry, ownInquiryQuery } from '../outside-inquiries.queries';
import styles from './InquiryByLinkPage.module.css';

/** Whoever asked from outside reads on here, without login; the token stands behind the #, which browsers never send. */
export function InquiryByLinkPage() {
  const token = useLocation().hash.slice(1);
  return token ? <Linked key={token} token={token} /> : <Dead reason="missing" />;
}

function Linked({ token }: { token: string }) {
  const { t } = useTranslation('outside-inquiries');
  const query = useQuery(ownInquiryQuery(token));
  if (query.error && isProblemType(query.error, 'link-spent') && !query.data) return <Dead reason="dead" />;
  return (
    <>
      <PageHeader
        title={query.data ? t('own.title', { caseNumber: query.data.caseNumber }) : t('own.loading')}
        breadcrumb={null}
        summary={query.data && <Standing inquiry={query.data} />}
      />
      <Loaded query={query}>
        {(inquiry) => (
          <div className={styles.page}>
            {inquiry.state === 'waiting' && <Alert tone="warning" title={t('own.waiting')} />}
            <OwnConversation inquiry={inquiry} />
            <WriteOnForm inquiry={inquiry} token={token} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Standing({ inquiry: { state, dueOn } }: { inquiry: OwnInquiry }) {
  const { t } = useTranslation('outside-inquiries');
  const dates = useDates();
  const isOpen = state === 'received' || state === 'in_progress';
  return (
    <>
      {t(`own.states.${state}`)}
      {isOpen && dueOn && ` · ${t('own.dueOn', { day: dates.calendarDay(dueOn) })}`}
    </>
  );
}

function Dead({ reason }: { reason: 'dead' | 'missing' }) {
  const { t } = useTranslation('outside-inquiries');
  return (
    <>
      <PageHeader title={t('own.loading')} breadcrumb={null} />
      <Alert tone="warning" title={t(`own.${reason}`)}>
        <p>{t(`own.${reason}Text`)}</p>
      </Alert>
      <p>
        <a href={publicAddresses.askFromOutside}>{t('own.askAgain')}</a>
      </p>
    </>
  );
}
