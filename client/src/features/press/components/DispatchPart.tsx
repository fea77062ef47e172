import { useQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { type Column, DataTable } from '../../../ui/DataTable';
import { Loaded } from '../../../ui/Loaded';
import { dispatchesQuery, type PressDispatch, type PressRelease } from '../press.queries';
import { DispatchDialog } from './DispatchDialog';
import styles from './Press.module.css';

/** Who got it, and whether it arrived. */
export function DispatchPart({ release }: { release: PressRelease }) {
  const { t } = useTranslation('press');
  const [isOpen, setOpen] = useState(false);
  const query = useQuery(dispatchesQuery(release.id));
  const { abilities, state } = release;
  const isEarly = state === 'draft' || state === 'in_coordination' || state === 'approved';
  return (
    <div className={styles.part}>
      <p>
        {isEarly ? t('dispatch.notReleased') : t('dispatch.lead')}{' '}
        <Link to={paths.pressContacts}>{t('contactsLink')}</Link>
      </p>
      {abilities.dispatch && (
        <div>
          <Button icon={<Send aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
            {t('dispatch.send')}
          </Button>
        </div>
      )}
      <Loaded query={query} empty={{ when: ({ items }) => items.length === 0, show: <p>{t('dispatch.empty')}</p> }}>
        {({ items }) => <DispatchTable dispatches={items} />}
      </Loaded>
      {isOpen && query.data && (
        <DispatchDialog release={release} reached={query.data.reachedContactIds} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}

function DispatchTable({ dispatches }: { dispatches: PressDispatch[] }) {
  const { t } = useTranslation('press');
  const dates = useDates();
  const columns: Column<PressDispatch>[] = [
    {
      key: 'recipient',
      header: t('dispatch.columns.recipient'),
      isRowHeader: true,
      cell: ({ contact, recipient }) => contact?.name ?? recipient,
    },
    {
      key: 'state',
      header: t('dispatch.columns.state'),
      cell: ({ state }) => (state === null ? '–' : t(`dispatch.states.${state}`)),
    },
    {
      key: 'at',
      header: t('dispatch.columns.at'),
      cell: ({ createdAt, sentBy }) => [dates.dayAndTime(createdAt), sentBy].filter(Boolean).join(' · '),
    },
  ];
  return <DataTable caption={t('dispatch.log')} columns={columns} rows={dispatches} rowKey={({ id }) => id} />;
}
