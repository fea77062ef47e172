import { useTranslation } from 'react-i18next';
import { toLocalDate } from '../../../lib/local-time';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import type { Grant, Period } from '../evidence.queries';
import { yearsToAccountFor } from '../periods';
import type { EvidenceWish } from '../use-evidence-wish';
import styles from './EvidenceChoice.module.css';

type EvidenceChoiceProps = { wish: EvidenceWish; grants: Grant[]; grant: Grant | undefined; period: Period };

/** For which grant, which days, and how much of the minutes. */
export function EvidenceChoice({ wish, grants, grant, period }: EvidenceChoiceProps) {
  const { t } = useTranslation('evidence');
  return (
    <div className={styles.choice} data-print="never">
      {grants.length > 0 && (
        <SelectField
          name="bewilligung"
          label={t('grant')}
          optional={false}
          options={[
            { value: '', label: t('noGrant') },
            ...grants.map(({ id, title, grantNumber, municipality }) => ({
              value: id,
              label: t('grantOption', { municipality: municipality.name, title, number: grantNumber }),
            })),
          ]}
          value={grant?.id ?? ''}
          onChange={(event) => wish.change({ grant: event.target.value, year: '', from: '', until: '' })}
        />
      )}
      <PeriodChoice wish={wish} grant={grant} period={period} />
      <RadioGroupField
        name="auszug"
        label={t('extract')}
        choices={(['public', 'leadership'] as const).map((value) => ({
          value,
          label: t(`extracts.${value}`),
          hint: t(`extractHints.${value}`),
        }))}
        value={wish.extract}
        onChange={(value) => wish.change({ extract: value === 'leadership' ? 'leitung' : '' })}
      />
    </div>
  );
}

function PeriodChoice({ wish, grant, period }: Omit<EvidenceChoiceProps, 'grants'>) {
  const { t } = useTranslation('evidence');
  const years = yearsToAccountFor(toLocalDate(new Date()), grant).map(String);
  const chosen = wish.get('year') || (years[0] ?? '');
  return (
    <div className={styles.period}>
      <SelectField
        name="jahr"
        label={t('period')}
        optional={false}
        options={[
          ...years.map((year) => ({ value: year, label: year })),
          ...(grant ? [{ value: 'alles', label: t('wholeGrant') }] : []),
          { value: 'frei', label: t('ownPeriod') },
        ]}
        value={chosen}
        onChange={({ target: { value } }) =>
          wish.change(
            value === 'frei'
              ? { year: value, from: period.from, until: period.until }
              : { year: value, from: '', until: '' },
          )
        }
      />
      {chosen === 'frei' && (
        <>
          <DayField name="from" wish={wish} label={t('from')} />
          <DayField name="until" wish={wish} label={t('until')} />
        </>
      )}
    </div>
  );
}

/** While it is typed a day is none for a moment: nothing is asked for then. */
function DayField({ name, wish, label }: { name: 'from' | 'until'; wish: EvidenceWish; label: string }) {
  return (
    <TextField
      name={name}
      type="date"
      label={label}
      optional={false}
      narrow
      defaultValue={wish.get(name)}
      onChange={({ target: { value } }) => value !== '' && wish.change({ [name]: value })}
    />
  );
}
