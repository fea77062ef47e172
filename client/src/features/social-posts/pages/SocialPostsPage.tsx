import { useQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { toLocalDate } from '../../../lib/local-time';
import { EntryGroup, EntryGroups } from '../../../ui/Entries';
import { LinkButton } from '../../../ui/LinkButton';
import { PageHeader } from '../../../ui/PageHeader';
import { ListOfGroup } from '../../working-groups/components/ListOfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { PostItem } from '../components/PostItem';
import { postsQuery, type SocialPost } from '../social-posts.queries';

/** Posts of a group: what comes next first, then what has no day yet, then what was. */
export function SocialPostsPage() {
  const { t } = useTranslation('social-posts');
  const chosen = useChosenGroup();
  const { group } = chosen;
  const query = useQuery(postsQuery(group?.id ?? ''));
  const draft = query.data?.abilities.draft && (
    <LinkButton variant="primary" icon={<PenLine aria-hidden="true" size={20} />} to={paths.draftPost}>
      {t('draft')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('publicity'), to: paths.publicity }]}
        summary={t('lead')}
        actions={draft}
      />
      <ListOfGroup chosen={chosen} query={query} empty={{ title: t('empty'), text: t('emptyText') }}>
        {({ items }) => <Posts posts={items} />}
      </ListOfGroup>
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
    <EntryGroups>
      {sections
        .filter(({ shown }) => shown.length > 0)
        .map(({ key, shown }) => (
          <EntryGroup key={key} title={t(key)}>
            {shown.map((post) => (
              <PostItem key={post.id} post={post} />
            ))}
          </EntryGroup>
        ))}
    </EntryGroups>
  );
}
