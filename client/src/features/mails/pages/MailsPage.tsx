import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useAddressState } from '../../../lib/use-address-state';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { LoadMore } from '../../../ui/LoadMore';
import { PageHeader } from '../../../ui/PageHeader';
import { SelectField } from '../../../ui/SelectField';
import { Skeleton } from '../../../ui/Skeleton';
import { MailTable } from '../components/MailTable';
import { type MailState, mailsQuery } from '../mails.queries';
import styles from './MailsPage.module.css';

/** How states stand in the address. */
const words: Record<MailState, string> = {
  pending: 'wartet',
  failed: 'wiederholt',
  undeliverable: 'unzustellbar',
  sent: 'verschickt',
  caught: 'aufgefangen',
};
const states: MailState[] = ['undeliverable', 'failed', 'pending', 'sent', 'caught'];

/** What the portal writes to people, and whether it arrived. */
export function MailsPage() {
  const { t } = useTranslation(['mails', 'app']);
  const [word, setWord] = useAddressState('stand');
  const state = states.find((one) => words[one] === word);
  const query = useInfiniteQuery(mailsQuery(state));
  return (
    <>
      <PageHeader
        title={t('list.title')}
        breadcrumb={[{ label: t('app:nav.administration'), to: paths.administration }]}
      />
      <div className={styles.list}>
        <div className={styles.filter}>
          <SelectField
            name="state"
            label={t('list.filter')}
            options={[
              { value: '', label: t('list.allStates') },
              ...states.map((one) => ({ value: words[one], label: t(`states.${one}`) })),
            ]}
            value={state ? words[state] : ''}
            onChange={({ target }) => setWord(target.value)}
          />
        </div>
        <Loaded
          query={query}
          skeleton={<Skeleton rows={8} />}
          empty={{
            when: ({ pages }) => pages.every(({ items }) => items.length === 0),
            show: <NoMails isNarrowed={state !== undefined} />,
          }}
        >
          {({ pages }) => (
            <>
              <MailTable mails={pages.flatMap(({ items }) => items)} />
              <LoadMore
                hasMore={query.hasNextPage}
                busy={query.isFetchingNextPage}
                onMore={() => query.fetchNextPage()}
              />
            </>
          )}
        </Loaded>
      </div>
    </>
  );
}

function NoMails({ isNarrowed }: { isNarrowed: boolean }) {
  const { t } = useTranslation('mails');
  if (!isNarrowed) {
    return (
      <EmptyState title={t('list.empty')}>
        <p>{t('list.emptyText')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('list.noneOfState')} action={<LinkButton to={paths.mails}>{t('list.showAll')}</LinkButton>}>
      <p>{t('list.noneOfStateText')}</p>
    </EmptyState>
  );
}
