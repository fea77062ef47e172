import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import type { SuggestedRights } from '../files.queries';
import { licences } from '../rights-answers';

type LicenceFieldsProps = {
  preset: Pick<SuggestedRights, 'licence' | 'attribution'>;
  licenceHint: string;
  attributionLabel: string;
  attributionHint?: string;
};

/** The licence, and the name that most of them ask for. */
export function LicenceFields({ preset, licenceHint, attributionLabel, attributionHint }: LicenceFieldsProps) {
  const { t } = useTranslation('files');
  const [licence, setLicence] = useState(preset.licence ?? licences[0]);
  return (
    <>
      <SelectField
        name="licence"
        label={t('rights.licence')}
        hint={licenceHint}
        value={licence}
        onChange={(event) => setLicence(licences.find((one) => one === event.target.value) ?? licence)}
        options={licences.map((value) => ({ value, label: t(`licences.${value}`) }))}
      />
      <TextField
        name="attribution"
        label={attributionLabel}
        hint={attributionHint}
        defaultValue={preset.attribution ?? ''}
        maxLength={300}
        optional={licence === 'all_rights_reserved' || licence === 'public_domain'}
      />
    </>
  );
}
