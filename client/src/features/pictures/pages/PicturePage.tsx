import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { DescriptionList } from '../../../ui/DescriptionList';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { PoolPicture } from '../../picture-choice/PoolPicture';
import { type Picture, pictureQuery } from '../../picture-choice/picture-choice.queries';
import { Consents } from '../components/Consents';
import { PictureActions } from '../components/PictureActions';
import { PictureCondition } from '../components/PictureCondition';
import { Showings } from '../components/Showings';
import { conditionLooks, conditionOf, isInWork, LOOK_AGAIN_MS } from '../pictures.labels';
import styles from './PicturePage.module.css';

/** One picture: what is on it, where it may appear, who agreed. */
export function PicturePage() {
  const { t } = useTranslation('pictures');
  const { id = '' } = useParams();
  const query = useQuery({
    ...pictureQuery(id),
    refetchInterval: ({ state }) => (state.data && isInWork(state.data) ? LOOK_AGAIN_MS : false),
  });
  const picture = query.data;
  const condition = picture && conditionOf(picture);
  return (
    <>
      <PageHeader
        title={picture?.title ?? t('title')}
        breadcrumb={[
          { label: t('publicity'), to: paths.publicity },
          { label: t('title'), to: paths.pictures },
        ]}
        summary={condition && <Badge {...conditionLooks[condition]}>{t(`conditions.${condition}`)}</Badge>}
        actions={picture && <PictureActions picture={picture} />}
      />
      <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
        {(loaded) => <Whole picture={loaded} />}
      </Loaded>
    </>
  );
}

function Whole({ picture }: { picture: Picture }) {
  const { t } = useTranslation('pictures');
  return (
    <div className={styles.page}>
      <PictureCondition picture={picture} />
      {picture.file && <PoolPicture picture={picture} />}
      <section aria-labelledby="kanaele">
        <h2 id="kanaele">{t('page.channels')}</h2>
        <p className={styles.hint}>{t('page.channelsText')}</p>
        <Showings picture={picture} />
      </section>
      {picture.personsShown === 'identifiable' && picture.abilities.update && <Consents picture={picture} />}
      <section aria-labelledby="angaben">
        <h2 id="angaben">{t('page.facts')}</h2>
        <Facts picture={picture} />
      </section>
    </div>
  );
}

function Facts({ picture }: { picture: Picture }) {
  const { t } = useTranslation('pictures');
  const { t: files } = useTranslation('files');
  const dates = useDates();
  const { licence, licenceNote, takenOn, validUntil, createdBy } = picture;
  return (
    <DescriptionList
      items={[
        { term: t('page.alternativeText'), description: picture.alternativeText },
        {
          term: t('page.licence'),
          description: [files(`licences.${licence}`), licenceNote].filter(Boolean).join('. '),
        },
        { term: t('page.persons'), description: t(`form.personsShown.${picture.personsShown}`) },
        { term: t('page.takenOn'), description: takenOn && dates.calendarDay(takenOn) },
        { term: t('page.place'), description: picture.place },
        { term: t('page.topics'), description: picture.topics.join(', ') },
        { term: t('page.validUntil'), description: validUntil && dates.calendarDay(validUntil) },
        { term: t('page.enteredBy'), description: createdBy && `${createdBy.name}, ${createdBy.municipality.name}` },
      ]}
    />
  );
}
