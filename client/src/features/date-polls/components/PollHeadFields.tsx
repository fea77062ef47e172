import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { municipalitiesQuery } from '../../municipalities/municipalities.queries';

/** What is known about the meeting before it has a date; all of it can wait. */
export function PollHeadFields() {
  const { t } = useTranslation('date-polls');
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  return (
    <>
      <TextField name="title" label={t('start.subject')} optional maxLength={160} />
      <SelectField
        key={municipalities.length}
        name="hostMunicipalityId"
        label={t('start.host')}
        hint={t('start.hostHint')}
        optional
        placeholder={t('start.noHost')}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="locationName" label={t('start.locationName')} optional maxLength={160} />
      <TextField
        name="onlineUrl"
        type="url"
        inputMode="url"
        label={t('start.onlineUrl')}
        optional
        placeholder="https://"
      />
    </>
  );
}
