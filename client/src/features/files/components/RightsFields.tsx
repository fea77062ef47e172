import { useTranslation } from 'react-i18next';
import { textOf } from '../../../lib/form-values';
import { toLocalDate } from '../../../lib/local-time';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import type { FileRights, SuggestedRights } from '../files.queries';
import { oneOf, rightsAnswersFrom, scopes, thirdParties } from '../rights-answers';
import { LicenceFields } from './LicenceFields';
import styles from './RightsFields.module.css';

const ways = ['email', 'upload_form', 'paper'] as const;

/** The questions of the rights record in the order in which people can answer them. */
export function RightsFields({ preset }: { preset: SuggestedRights }) {
  const { t } = useTranslation('files');
  return (
    <>
      <RadioGroupField
        name="scope"
        label={t('rights.scope')}
        defaultValue={preset.scope}
        choices={scopes.map((value) => ({ value, label: t(`scopes.${value}`), hint: t(`rights.scopeHints.${value}`) }))}
      />
      <RadioGroupField
        name="thirdParty"
        label={t('rights.thirdParty')}
        hint={t('rights.thirdPartyHint')}
        defaultValue={preset.thirdParty}
        choices={thirdParties.map((value) => ({ value, label: t(`rights.thirdParties.${value}`) }))}
      />
      <TextField
        name="holder"
        label={t('rights.holder')}
        hint={t('rights.holderHint')}
        defaultValue={preset.holder ?? ''}
        maxLength={200}
      />
      <div className={styles.granted}>
        <TextField
          name="grantedBy"
          label={t('rights.grantedBy')}
          defaultValue={preset.grantedBy ?? ''}
          maxLength={200}
        />
        <TextField
          name="grantedOn"
          type="date"
          max={toLocalDate(new Date())}
          label={t('rights.grantedOn')}
          defaultValue={preset.grantedOn ?? ''}
        />
        <SelectField
          name="grantedHow"
          label={t('rights.grantedHow')}
          defaultValue={preset.grantedHow}
          options={ways.map((value) => ({ value, label: t(`rights.ways.${value}`) }))}
        />
      </div>
      <LicenceFields
        preset={preset}
        licenceHint={t('rights.licenceHint')}
        attributionLabel={t('rights.attribution')}
        attributionHint={t('rights.attributionHint')}
      />
      <TextField
        name="validUntil"
        type="date"
        label={t('rights.validUntil')}
        hint={t('rights.validUntilHint')}
        defaultValue={preset.validUntil ?? ''}
        narrow
        optional
      />
    </>
  );
}

export function rightsFrom(values: FormData): FileRights {
  return {
    ...rightsAnswersFrom(values),
    grantedBy: textOf(values, 'grantedBy'),
    grantedOn: textOf(values, 'grantedOn'),
    grantedHow: oneOf(ways, values, 'grantedHow') ?? 'email',
    validUntil: textOf(values, 'validUntil') || null,
  };
}
