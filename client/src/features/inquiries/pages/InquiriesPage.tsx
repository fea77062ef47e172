import { useInfiniteQuery } from '@tanstack/react-query';
import { BookOpenText, ClipboardList, MessageCirclePlus, Network, PhoneIncoming } from 'lucide-react';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { ExportMenu } from '../../../ui/ExportMenu';
import { LinkButton } from '../../../ui/LinkButton';
import { PageHeader } from '../../../ui/PageHeader';
import { Tabs } from '../../../ui/Tabs';
import { InquiryRegister } from '../components/InquiryRegister';
import { inquiriesQuery } from '../inquiries.queries';
import { useInquiryFilter } from '../use-inquiry-filter';
import styles from './InquiriesPage.module.css';

/** The information desk: what was asked, how far it is. */
export function InquiriesPage() {
  const { t } = useTranslation('inquiries');
  const filter = useInquiryFilter();
  const narrowing = { ...filter.narrowing, query: useDeferredValue(filter.narrowing.query).trim() };
  const query = useInfiniteQuery(inquiriesQuery(narrowing, filter.state));
  const abilities = query.data?.pages[0]?.abilities;
  const scopes = abilities?.handle ? (['all', 'responsible', 'own'] as const) : (['all', 'own'] as const);
  const actions = (
    <>
      <ExportMenu
        path="/api/exports/inquiries"
        filter={{ ...filter.narrowing, ...(filter.state !== 'all' && { state: filter.state }) }}
      />
      {abilities?.handle && (
        <LinkButton to={`${paths.askQuestion}?weg=telefon`} icon={<PhoneIncoming aria-hidden="true" size={20} />}>
          {t('enter')}
        </LinkButton>
      )}
      {abilities?.ask && (
        <LinkButton variant="primary" to={paths.askQuestion} icon={<MessageCirclePlus aria-hidden="true" size={20} />}>
          {t('ask')}
        </LinkButton>
      )}
    </>
  );
  return (
    <>
      <PageHeader title={t('title')} summary={t('intro')} actions={actions} />
      <nav className={styles.areas} aria-label={t('areas')}>
        <LinkButton variant="quiet" to={paths.knowledge} icon={<BookOpenText aria-hidden="true" size={20} />}>
          {t('knowledge')}
        </LinkButton>
        <LinkButton variant="quiet" to={paths.surveys} icon={<ClipboardList aria-hidden="true" size={20} />}>
          {t('surveys')}
        </LinkButton>
        <LinkButton variant="quiet" to={paths.insights} icon={<Network aria-hidden="true" size={20} />}>
          {t('network')}
        </LinkButton>
      </nav>
      <Tabs
        label={t('filter.scope')}
        selected={filter.narrowing.scope}
        onSelect={(id) => filter.setScope(scopes.find((one) => one === id) ?? 'all')}
        tabs={scopes.map((id) => ({
          id,
          label: t(`scopes.${id}`),
          panel: <InquiryRegister key={id} filter={filter} query={query} />,
        }))}
      />
    </>
  );
}
