import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../../ui/FileDrop';

type PhotoFieldProps = { photos: readonly File[]; onChoose: (photos: File[]) => void };

/** On a phone the camera is one of the choices. */
export function PhotoField({ photos, onChoose }: PhotoFieldProps) {
  const { t } = useTranslation('insights');
  return (
    <div>
      <FileDrop
        label={t('form.photo')}
        hint={t('form.photoHint')}
        accept="image/jpeg,image/png,image/webp,image/heic"
        multiple
        onFiles={(files) => onChoose(files.filter(({ type }) => type.startsWith('image/')))}
      />
      <p role="status">{photos.length > 0 && t('form.photoChosen', { count: photos.length })}</p>
    </div>
  );
}
