import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isChecked, textOf } from '../../../lib/form-values';
import { CheckboxField } from '../../../ui/CheckboxField';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import type { Picture } from '../../picture-choice/picture-choice.queries';
import type { ChangePicture } from '../pictures.queries';

const LICENCES = [
  'all_rights_reserved',
  'cc_by_4',
  'cc_by_sa_4',
  'cc_by_nc_nd_4',
  'dl_de_by_2',
  'public_domain',
] as const;
const PERSONS = ['none', 'overview', 'identifiable'] as const;

/** What is on it, whose it is, who is to be recognised. */
export function PictureFields({ picture }: { picture?: Picture | undefined }) {
  const { t } = useTranslation('pictures');
  const { t: files } = useTranslation('files');
  return (
    <>
      <TextField
        name="title"
        label={t('form.title')}
        maxLength={160}
        autoComplete="off"
        defaultValue={picture?.title}
      />
      <TextArea
        name="alternativeText"
        label={t('form.alternativeText')}
        hint={t('form.alternativeTextHint')}
        rows={2}
        maxLength={500}
        defaultValue={picture?.alternativeText}
      />
      <TextField
        name="credit"
        label={t('form.credit')}
        hint={t('form.creditHint')}
        maxLength={160}
        autoComplete="off"
        defaultValue={picture?.credit}
      />
      <PersonsFields picture={picture} />
      <SelectField
        name="licence"
        label={t('form.licence')}
        options={LICENCES.map((value) => ({ value, label: files(`licences.${value}`) }))}
        defaultValue={picture?.licence ?? 'all_rights_reserved'}
      />
      <MoreFields picture={picture} />
    </>
  );
}

function PersonsFields({ picture }: { picture: Picture | undefined }) {
  const { t } = useTranslation('pictures');
  const [chosen, setChosen] = useState<string | undefined>(picture?.personsShown);
  const hints = {
    overview: t('form.personsShown.overviewHint'),
    identifiable: t('form.personsShown.identifiableHint'),
  };
  return (
    <>
      <RadioGroupField
        name="personsShown"
        label={t('form.persons')}
        choices={PERSONS.map((value) => ({
          value,
          label: t(`form.personsShown.${value}`),
          hint: value === 'none' ? undefined : hints[value],
        }))}
        value={chosen ?? ''}
        onChange={setChosen}
      />
      {chosen === 'overview' && (
        <CheckboxField
          name="isOverviewReviewed"
          label={t('form.isOverviewReviewed')}
          defaultChecked={picture?.isOverviewReviewed}
        />
      )}
    </>
  );
}

function MoreFields({ picture }: { picture: Picture | undefined }) {
  const { t } = useTranslation('pictures');
  return (
    <>
      <TextField
        name="licenceNote"
        label={t('form.licenceNote')}
        maxLength={500}
        optional
        defaultValue={picture?.licenceNote}
      />
      <TextField name="place" label={t('form.place')} maxLength={160} optional defaultValue={picture?.place} />
      <TextField
        name="takenOn"
        type="date"
        label={t('form.takenOn')}
        narrow
        optional
        defaultValue={picture?.takenOn ?? ''}
      />
      <TextField
        name="topics"
        label={t('form.topics')}
        hint={t('form.topicsHint')}
        maxLength={400}
        optional
        defaultValue={picture?.topics.join(', ')}
      />
      <TextField
        name="validUntil"
        type="date"
        label={t('form.validUntil')}
        hint={t('form.validUntilHint')}
        narrow
        optional
        defaultValue={picture?.validUntil ?? ''}
      />
    </>
  );
}

/** What the fields say. */
export const pictureIn = (form: FormData): Omit<ChangePicture, 'version'> => ({
  title: textOf(form, 'title'),
  alternativeText: textOf(form, 'alternativeText'),
  credit: textOf(form, 'credit'),
  licence: LICENCES.find((one) => one === textOf(form, 'licence')) ?? 'all_rights_reserved',
  licenceNote: textOf(form, 'licenceNote'),
  personsShown: PERSONS.find((one) => one === textOf(form, 'personsShown')) ?? 'identifiable',
  isOverviewReviewed: isChecked(form, 'isOverviewReviewed'),
  takenOn: textOf(form, 'takenOn') || null,
  place: textOf(form, 'place'),
  topics: textOf(form, 'topics')
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== ''),
  validUntil: textOf(form, 'validUntil') || null,
});
