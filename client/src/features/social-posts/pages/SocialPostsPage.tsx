import { useQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { toLocalDate } from '../../../lib/local-time';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { GroupChoice } from '../../working-groups/components/GroupChoice';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { PostItem } from '../components/PostItem';
import styles from '../components/PostItem.module.css';
import { postsQuery, type SocialPost } from '../social-posts.queries';

/** Posts of a group: what comes next first, then what has no day yet, then what was. */
export function SocialPostsPage() {
  const { t } = useTranslation('social-posts');
  const chosen = useChosenGroup();
  const { group, isWithoutGroup } = chosen;
  const query = useQuery(postsQuery(group?.id ?? ''));
  const draft = query.data?.abilities.draft && (
    <LinkButton variant="primary" icon={<PenLine aria-hidden="true" size={20} />} to={paths.draftPost}>
      {t('draft')}
    </LinkButton>
  );
  const empty = (
    <EmptyState title={t('empty')}>
      <p>{t('emptyText')}</p>
    </EmptyState>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('publicity'), to: paths.publicity }]}
        summary={t('lead')}
        actions={draft}
      />
      <GroupChoice label={t('group')} chosen={chosen} />
      {isWithoutGroup ? (
        <EmptyState title={t('noGroup')} />
      ) : (
        <Loaded
          query={query}
          skeleton={<Skeleton rows={4} height="block" />}
          empty={{ when: ({ items }) => items.length === 0, show: empty }}
        >
          {({ items }) => <Posts posts={items} />}
        </Loaded>
      )}
    </>
  );
}

function Posts({ posts }: { posts: SocialPost[] }) {
  const { t } = useTranslation('social-posts');
  const today = toLocalDate(new Date());
  const isComing = ({ plannedFor }: SocialPost) => plannedFor !== null && toLocalDate(plannedFor) >= today;
  const sections = [
    { key: 'coming', shown: posts.filter(isComing).reverse() },
    { key: 'undated', shown: posts.filter(({ plannedFor }) => plannedFor === null) },
    { key: 'out', shown: posts.filter((post) => post.plannedFor !== null && !isComing(post)) },
  ] as const;
  return (
    <div className={styles.page}>
      {sections
        .filter(({ shown }) => shown.length > 0)
        .map(({ key, shown }) => (
          <section key={key} aria-labelledby={`beitraege-${key}`}>
            <h2 id={`beitraege-${key}`}>{t(key)}</h2>
            <ul className={styles.list}>
              {shown.map((post) => (
                <PostItem key={post.id} post={post} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
