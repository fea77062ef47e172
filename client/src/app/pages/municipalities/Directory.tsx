import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Member, membersQuery } from '../../../features/members/members.queries';
import { areSeatsFilled } from '../../../features/members/representation';
import { type Municipality, municipalitiesQuery } from '../../../features/municipalities/municipalities.queries';
import { matchesSearch } from '../../../lib/search-text';
import { useAddressState } from '../../../lib/use-address-state';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchField } from '../../../ui/SearchField';
import { Skeleton } from '../../../ui/Skeleton';
import styles from './Directory.module.css';
import { MunicipalityTable } from './MunicipalityTable';

/** Who is where: the member bodies with their people, found by either name. */
export function Directory() {
  const { t } = useTranslation(['municipalities', 'app']);
  const municipalities = useQuery(municipalitiesQuery);
  const members = useQuery(membersQuery);
  const [search, setSearch] = useAddressState('suche');
  const people = members.data?.items.filter(({ isDeactivated }) => !isDeactivated) ?? [];

  return (
    <>
      <PageHeader
        title={t('list.title')}
        summary={
          municipalities.data &&
          members.data &&
          t('list.summary', { municipalities: municipalities.data.items.length, people: people.length })
        }
      />
      <div className={styles.search}>
        <SearchField label={t('list.search')} value={search} onChange={setSearch} />
      </div>
      <Loaded query={municipalities} skeleton={<Skeleton rows={12} />}>
        {({ items }) => (
          <Loaded
            query={members}
            skeleton={<Skeleton rows={12} />}
            empty={{
              when: () => found(items, people, search).length === 0,
              show: (
                <EmptyState
                  title={t('list.none')}
                  action={<Button onClick={() => setSearch('')}>{t('list.showAll')}</Button>}
                />
              ),
            }}
          >
            {() => (
              <MunicipalityTable
                municipalities={found(items, people, search)}
                people={people}
                showVacancies={areSeatsFilled(items, people)}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

function found(municipalities: Municipality[], people: Member[], search: string): Municipality[] {
  return municipalities.filter(({ id, name, officialName }) => {
    const here = people.filter(({ municipality }) => municipality.id === id);
    return matchesSearch(search, name, officialName, ...here.flatMap((one) => [one.name, one.position, one.email]));
  });
}
