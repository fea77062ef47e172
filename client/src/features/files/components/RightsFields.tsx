import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../../lib/form-values';
import { toLocalDate } from '../../../lib/local-time';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import type { FileRights, SuggestedRights } from '../files.queries';
import styles from './RightsFields.module.css';

const scopes = ['members', 'public', 'meeting_only'] as const;
const licences = [
  'all_rights_reserved',
  'cc_by_4',
  'cc_by_sa_4',
  'cc_by_nc_nd_4',
  'dl_de_by_2',
  'public_domain',
] as const;
const thirdParties = ['none', 'cleared', 'removed'] as const;
const ways = ['email', 'upload_form', 'paper'] as const;

/** The questions of the rights record in the order in which people can answer them. */
export function RightsFields({ preset }: { preset: SuggestedRights }) {
  const { t } = useTranslation('files');
  const [licence, setLicence] = useState(preset.licence ?? licences[0]);
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
      <SelectField
        name="licence"
        label={t('rights.licence')}
        hint={t('rights.licenceHint')}
        value={licence}
        onChange={(event) => setLicence(licences.find((one) => one === event.target.value) ?? licence)}
        options={licences.map((value) => ({ value, label: t(`licences.${value}`) }))}
      />
      <TextField
        name="attribution"
        label={t('rights.attribution')}
        hint={t('rights.attributionHint')}
        defaultValue={preset.attribution ?? ''}
        maxLength={300}
        optional={!needsAttribution(licence)}
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

const needsAttribution = (licence: FileRights['licence']) =>
  licence !== 'all_rights_reserved' && licence !== 'public_domain';

export function rightsFrom(values: FormData): FileRights {
  return {
    holder: textOf(values, 'holder'),
    scope: oneOf(scopes, values, 'scope'),
    licence: oneOf(licences, values, 'licence'),
    thirdParty: oneOf(thirdParties, values, 'thirdParty'),
    attribution: textOf(values, 'attribution') || null,
    grantedBy: textOf(values, 'grantedBy'),
    grantedOn: textOf(values, 'grantedOn'),
    grantedHow: oneOf(ways, values, 'grantedHow'),
    validUntil: textOf(values, 'validUntil') || null,
  };
}

/** Required fields are checked before: what is missing here was never offered. */
function oneOf<Value extends string>(offered: readonly [Value, ...Value[]], values: FormData, name: string): Value {
  return offered.find((value) => value === textOf(values, name)) ?? offered[0];
}
