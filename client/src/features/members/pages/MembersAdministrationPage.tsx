import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { matchesSearch } from '../../../lib/search-text';
import { useAddressState } from '../../../lib/use-address-state';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchField } from '../../../ui/SearchField';
import { Skeleton } from '../../../ui/Skeleton';
import { AccountFilter } from '../components/AccountFilter';
import { AccountTable } from '../components/AccountTable';
import { accountState } from '../members.labels';
import { type Member, membersQuery } from '../members.queries';
import styles from './MembersAdministrationPage.module.css';

/** Who has access, who has not come yet, who is locked out. */
export function MembersAdministrationPage() {
  const { t } = useTranslation(['members', 'app']);
  const members = useQuery(membersQuery);
  const [search, setSearch] = useAddressState('suche');
  const [state, setState] = useAddressState('zugang');
  const found = (members.data?.items ?? []).filter((member) => isFound(member, search, state));
  const showAll = () => {
    setSearch('');
    setState('');
  };

  return (
    <>
      <PageHeader
        title={t('administer.title')}
        breadcrumb={[{ label: t('app:nav.administration'), to: paths.administration }]}
        actions={
          <LinkButton variant="primary" to={paths.inviteMember} icon={<UserPlus aria-hidden="true" size={20} />}>
            {t('administer.invite')}
          </LinkButton>
        }
      />
      <Loaded
        query={members}
        skeleton={<Skeleton rows={10} />}
        empty={{
          when: ({ items }) => items.length === 0,
          show: (
            <EmptyState title={t('administer.empty')}>
              <p>{t('administer.emptyText')}</p>
            </EmptyState>
          ),
        }}
      >
        {({ items }) => (
          <>
            <div className={styles.filters}>
              <SearchField label={t('administer.searchHint')} value={search} onChange={setSearch} />
              <AccountFilter members={items} value={state} onChange={setState} />
            </div>
            <p role="status" className={styles.count}>
              {t(search || state ? 'administer.found' : 'administer.summary', { count: found.length })}
            </p>
            {found.length > 0 ? (
              <AccountTable members={found} />
            ) : (
              <EmptyState
                title={t('administer.nobodyFound')}
                action={<Button onClick={showAll}>{t('administer.showAll')}</Button>}
              />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function isFound(member: Member, search: string, state: string): boolean {
  const isInState = state === '' || accountState(member) === state;
  return isInState && matchesSearch(search, member.name, member.municipality.name, member.email, member.position);
}
