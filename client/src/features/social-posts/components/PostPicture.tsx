import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Loaded } from '../../../ui/Loaded';
import { PoolPicture } from '../../picture-choice/PoolPicture';
import { pictureQuery } from '../../picture-choice/picture-choice.queries';
import type { SocialPost } from '../social-posts.queries';

/** The picture with the words for those who do not see it; loudly where it may not be shown any more. */
export function PostPicture({ post: { pictureId, mayShowPicture } }: { post: SocialPost }) {
  const { t } = useTranslation('social-posts');
  const query = useQuery(pictureQuery(pictureId ?? ''));
  if (pictureId === null) return null;
  return (
    <section aria-labelledby="bild">
      <h2 id="bild">{t('page.picture')}</h2>
      {!mayShowPicture && (
        <Alert tone="warning" title={t('page.pictureBlocked')}>
          <p>{t('page.pictureBlockedText')}</p>
        </Alert>
      )}
      <Loaded query={query}>
        {(picture) => (
          <div>
            <PoolPicture picture={picture} size="small" />
            <p>
              <strong>{t('page.alternativeText')}:</strong> {picture.alternativeText}
            </p>
            <p>
              <Link to={paths.picture(pictureId)}>{t('page.pictureLink')}</Link>
            </p>
          </div>
        )}
      </Loaded>
    </section>
  );
}
