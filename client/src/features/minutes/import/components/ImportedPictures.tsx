import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../../../../ui/CheckboxField';
import { TextArea } from '../../../../ui/TextArea';
import { PictureView } from '../../components/PictureView';
import type { picturesIn, Step } from '../correction';
import styles from './CorrectionForm.module.css';
import pictureStyles from './ImportedPictures.module.css';

type ImportedPicturesProps = { pictures: ReturnType<typeof picturesIn>; step: (step: Step) => void };

/** Pictures come in with the words for those who do not see them, or as decoration; not without. */
export function ImportedPictures({ pictures, step }: ImportedPicturesProps) {
  const { t } = useTranslation('minutes-import');
  if (pictures.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="bilder">
      <h2 id="bilder">{t('pictures.title')}</h2>
      <p>{t('pictures.lead')}</p>
      {pictures.map(({ block, picture, item, alt, decorative }, place) => (
        <div key={block} className={pictureStyles.picture}>
          <PictureView picture={picture.attrs} />
          <div className={pictureStyles.words}>
            <TextArea
              name={`pictures.${place}.alt`}
              label={t('pictures.alt', { number: place + 1, item })}
              hint={t('pictures.altHint')}
              rows={2}
              maxLength={500}
              optional={decorative}
              disabled={decorative}
              value={decorative ? '' : alt}
              onChange={({ target }) =>
                step({ do: 'describe', block, description: { alt: target.value, decorative: false } })
              }
            />
            <CheckboxField
              name={`pictures.${place}.decorative`}
              label={t('pictures.decorative', { number: place + 1 })}
              checked={decorative}
              onChange={({ target }) =>
                step({ do: 'describe', block, description: { alt, decorative: target.checked } })
              }
            />
          </div>
        </div>
      ))}
    </section>
  );
}
