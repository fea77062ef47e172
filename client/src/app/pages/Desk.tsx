import { useTranslation } from 'react-i18next';
import type { Session } from '../../features/session/session.queries';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';

export function Desk({ member }: { member: NonNullable<Session['member']> }) {
  const { t } = useTranslation('start');
  return (
    <>
      <PageHeader title={t('desk.greeting', { name: member.givenName })} tabTitle={t('desk.title')} />
      <EmptyState title={t('desk.empty')}>
        <p>{t('desk.emptyText')}</p>
      </EmptyState>
    </>
  );
}
