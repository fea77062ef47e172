import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import { municipalitiesQuery } from '../municipalities.queries';

type MunicipalityFieldProps = { name?: string; label?: string; hint?: string; defaultValue?: string | undefined };

/** Chooses one of the member bodies. Keyed by their arrival, because a select keeps no choice it does not know yet. */
export function MunicipalityField({ name = 'municipalityId', label, hint, defaultValue = '' }: MunicipalityFieldProps) {
  const { t } = useTranslation('municipalities');
  const { data } = useQuery(municipalitiesQuery);
  return (
    <SelectField
      key={data ? 'loaded' : 'loading'}
      name={name}
      label={label ?? t('field.label')}
      hint={hint}
      placeholder={t('field.placeholder')}
      defaultValue={defaultValue}
      options={(data?.items ?? []).map(({ id, officialName }) => ({ value: id, label: officialName }))}
    />
  );
}
