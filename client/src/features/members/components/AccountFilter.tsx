import { useTranslation } from 'react-i18next';
import { type AccountState, accountState } from '../members.labels';
import type { Member } from '../members.queries';
import styles from './AccountFilter.module.css';

const states: AccountState[] = ['active', 'invited', 'deactivated'];

type AccountFilterProps = { members: Member[]; value: string; onChange: (state: string) => void };

/** Narrows the list down to those who have access, are invited or are locked; says how many each are. */
export function AccountFilter({ members, value, onChange }: AccountFilterProps) {
  const { t } = useTranslation('members');
  const offered = states.filter((state) => members.some((member) => accountState(member) === state));
  if (offered.length < 2) return null;
  const choices = [
    { state: '', label: t('administer.allStates'), count: members.length },
    ...offered.map((state) => ({
      state,
      label: t(`account.${state}`),
      count: members.filter((member) => accountState(member) === state).length,
    })),
  ];
  return (
    <fieldset className={styles.filter}>
      <legend>{t('administer.state')}</legend>
      <div className={styles.choices}>
        {choices.map(({ state, label, count }) => (
          <label key={state} className={styles.choice}>
            <input type="radio" name="zugang" checked={value === state} onChange={() => onChange(state)} />
            {label} <span className={styles.count}>{count}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
