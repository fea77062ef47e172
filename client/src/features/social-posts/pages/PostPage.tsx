import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { DescriptionList } from '../../../ui/DescriptionList';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { PostActions } from '../components/PostActions';
import { PostPicture } from '../components/PostPicture';
import { TextCard } from '../components/TextCard';
import { phaseLooks } from '../social-posts.labels';
import { postQuery, type SocialPost } from '../social-posts.queries';
import styles from './PostPage.module.css';

/** While a text is on its way, somebody waits for it. */
const LOOK_AGAIN_MS = 3000;

/** One post: its texts to copy or send, and how far each is. */
export function PostPage() {
  const { t } = useTranslation('social-posts');
  const { id = '' } = useParams();
  const query = useQuery({
    ...postQuery(id),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? LOOK_AGAIN_MS : false),
  });
  const post = query.data;
  return (
    <>
      <PageHeader
        title={post?.title ?? t('one')}
        breadcrumb={[
          { label: t('publicity'), to: paths.publicity },
          { label: t('title'), to: paths.posts },
        ]}
        summary={post && <Summary post={post} />}
        actions={post && <PostActions post={post} />}
      />
      <Loaded query={query} skeleton={<Skeleton rows={4} height="block" />}>
        {(loaded) => <Whole post={loaded} />}
      </Loaded>
    </>
  );
}

function Summary({ post: { phase, plannedFor } }: { post: SocialPost }) {
  const { t } = useTranslation('social-posts');
  const dates = useDates();
  return (
    <span className={styles.summary}>
      <Badge {...phaseLooks[phase]}>{t(`phases.${phase}`)}</Badge>
      <span>{plannedFor === null ? t('notPlanned') : t('page.planned', { time: dates.dayAndTime(plannedFor) })}</span>
    </span>
  );
}

function Whole({ post }: { post: SocialPost }) {
  const { t } = useTranslation('social-posts');
  const { campaign, event, pressRelease } = post;
  return (
    <div className={styles.page}>
      <section aria-labelledby="texte">
        <h2 id="texte">{t('page.texts')}</h2>
        <ul className={styles.texts}>
          {post.texts.map((text) => (
            <TextCard key={text.channel} post={post} text={text} />
          ))}
        </ul>
      </section>
      <PostPicture post={post} />
      {(campaign ?? event ?? pressRelease) !== null && (
        <section aria-labelledby="worum">
          <h2 id="worum">{t('page.about')}</h2>
          <DescriptionList
            items={[
              { term: t('edit.campaign'), description: linkTo(campaign, paths.campaign) },
              { term: t('edit.event'), description: linkTo(event, paths.event) },
              { term: t('edit.pressRelease'), description: linkTo(pressRelease, paths.pressRelease) },
            ]}
          />
        </section>
      )}
    </div>
  );
}

const linkTo = (subject: SocialPost['campaign'], path: (id: string) => string) =>
  subject && <Link to={path(subject.id)}>{subject.title}</Link>;

const isUnderWay = (post: SocialPost | undefined): boolean => post?.texts.some((text) => text.isUnderWay) ?? false;
