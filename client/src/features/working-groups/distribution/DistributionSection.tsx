import { useQuery } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { Loaded } from '../../../ui/Loaded';
import { useToast } from '../../../ui/Toasts';
import { useChangeGroupRules, type WorkingGroup } from '../working-groups.queries';
import { AddressDialog } from './AddressDialog';
import styles from './DistributionSection.module.css';
import { type DistributionAddress, distributionQuery, useAddAddress, useRemoveAddress } from './distribution.queries';

/** Verteiler: who gets approved minutes beside the members. For the coordination alone. */
export function DistributionSection({ group }: { group: WorkingGroup }) {
  const { t } = useTranslation('working-groups');
  const query = useQuery(distributionQuery(group.id));
  const change = useChangeGroupRules(group.id);
  const [isAdding, setAdding] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="verteiler">
      <h2 id="verteiler">{t('distribution.title')}</h2>
      <p>{t('distribution.lead')}</p>
      <label className={styles.guests}>
        <input
          type="checkbox"
          checked={group.guestsGetMinutes}
          onChange={({ target }) => change.mutate({ guestsGetMinutes: target.checked })}
        />
        {t('distribution.guests')}
      </label>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.muted}>{t('distribution.empty')}</p>
          ) : (
            <ul className={styles.list}>
              {items.map((address) => (
                <Address key={address.id} workingGroupId={group.id} address={address} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Button icon={<Plus aria-hidden="true" size={20} />} onClick={() => setAdding(true)}>
        {t('distribution.add')}
      </Button>
      {isAdding && <AddressDialog workingGroupId={group.id} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Address({ workingGroupId, address }: { workingGroupId: string; address: DistributionAddress }) {
  const { t } = useTranslation('working-groups');
  const toast = useToast();
  const remove = useRemoveAddress(workingGroupId);
  const add = useAddAddress(workingGroupId);
  const { id, name, email, municipality, addedBy } = address;
  const takeAway = () =>
    remove.mutate(id, {
      onSuccess: () =>
        toast({
          text: t('distribution.removed', { email }),
          onUndo: () => add.mutate({ municipalityId: municipality.id, name, email }),
        }),
    });
  return (
    <li className={styles.address}>
      <div className={styles.words}>
        <span>
          {municipality.name}, {name}
        </span>
        <span>{email}</span>
        <span className={styles.muted}>
          {addedBy === null ? t('distribution.addedByGone') : t('distribution.addedBy', { name: addedBy })}
        </span>
      </div>
      <IconButton
        label={t('distribution.remove', { email })}
        icon={<Trash2 aria-hidden="true" size={20} />}
        onClick={takeAway}
      />
    </li>
  );
}
