import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { SelectField } from '../../../ui/SelectField';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';
import styles from './PartyFields.module.css';

export type Parties = { leadIds: string[]; partnerIds: string[] };

const ROLES = ['none', 'lead', 'partner'] as const;

/** Who leads and who takes part, municipality by municipality, or all at once. */
export function PartyFields({ parties, onChange }: { parties: Parties; onChange: (parties: Parties) => void }) {
  const { t } = useTranslation('action-plan');
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const ids = municipalities.map(({ id }) => id);
  const { leadIds, partnerIds } = parties;
  const roleOf = (id: string) => (leadIds.includes(id) ? 'lead' : partnerIds.includes(id) ? 'partner' : 'none');
  const choose = (id: string, role: string) =>
    onChange({
      leadIds: [...leadIds.filter((one) => one !== id), ...(role === 'lead' ? [id] : [])],
      partnerIds: [...partnerIds.filter((one) => one !== id), ...(role === 'partner' ? [id] : [])],
    });
  return (
    <fieldset className={styles.parties}>
      <legend className={styles.legend}>{t('form.parties')}</legend>
      <div className={styles.quick}>
        <Button size="small" onClick={() => onChange({ leadIds: ids, partnerIds: [] })}>
          {t('form.allLead')}
        </Button>
        <Button
          size="small"
          onClick={() => onChange({ leadIds, partnerIds: ids.filter((id) => !leadIds.includes(id)) })}
        >
          {t('form.othersPartner')}
        </Button>
        <Button size="small" variant="quiet" onClick={() => onChange({ leadIds: [], partnerIds: [] })}>
          {t('form.nobody')}
        </Button>
      </div>
      <div className={styles.bodies}>
        {municipalities.map(({ id, name }) => (
          <SelectField
            key={id}
            name={`role.${id}`}
            label={name}
            options={ROLES.map((role) => ({ value: role, label: t(`measure.roles.${role}`) }))}
            value={roleOf(id)}
            onChange={({ target }) => choose(id, target.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
