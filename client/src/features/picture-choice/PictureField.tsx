import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/SelectField';
import { PoolPicture } from './PoolPicture';
import { isShownOn, type Picture, type PublicityChannel, picturesQuery } from './picture-choice.queries';

type PictureFieldProps = {
  workingGroupId: string;
  /** Id of what is chosen. */
  defaultValue?: string | null | undefined;
  /** Where it is going to be shown. */
  channel?: PublicityChannel;
  name?: string;
};

/** One picture of the group's pool, or none. In the form its id stands under `pictureId`; empty means none. */
export function PictureField({
  workingGroupId,
  defaultValue,
  channel = 'website',
  name = 'pictureId',
}: PictureFieldProps) {
  const { t } = useTranslation('picture-choice');
  const { data } = useQuery(picturesQuery(workingGroupId));
  const [value, setValue] = useState(defaultValue ?? '');
  const pictures = (data?.items ?? []).filter(({ id, withdrawnAt }) => withdrawnAt === null || id === value);
  const chosen = pictures.find(({ id }) => id === value);
  const labelOf = ({ title, withdrawnAt }: Picture) => (withdrawnAt === null ? title : t('withdrawn', { title }));
  // What is chosen stays chosen while the pool is on its way.
  const unknown = value !== '' && !chosen ? [{ value, label: '…' }] : [];
  return (
    <div>
      <SelectField
        name={name}
        label={t('label')}
        hint={data && pictures.length === 0 ? t('empty') : t('hint')}
        optional
        placeholder={t('none')}
        options={[...pictures.map((picture) => ({ value: picture.id, label: labelOf(picture) })), ...unknown]}
        value={value}
        onChange={({ target }) => setValue(target.value)}
      />
      <div aria-live="polite">{chosen && <ChosenPicture picture={chosen} channel={channel} />}</div>
    </div>
  );
}

function ChosenPicture({ picture, channel }: { picture: Picture; channel: PublicityChannel }) {
  const { t } = useTranslation('picture-choice');
  return (
    <>
      <PoolPicture picture={picture} size="small" />
      <p>{t(`${isShownOn(picture, channel) ? 'shown' : 'hidden'}.${channel}`)}</p>
    </>
  );
}
