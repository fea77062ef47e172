import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { OfGroup } from '../../working-groups/components/OfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { PostForm } from '../components/PostForm';
import { postQuery } from '../social-posts.queries';

/** A new post, or with an id in the address a change. */
export function EditPostPage() {
  const { id } = useParams();
  return id === undefined ? <DraftPost /> : <ChangePost id={id} />;
}

function DraftPost() {
  const { t } = useTranslation('social-posts');
  const chosen = useChosenGroup();
  const { group } = chosen;
  return (
    <>
      <PageHeader title={t('edit.newTitle')} breadcrumb={useCrumbs()} />
      <OfGroup chosen={chosen}>{group && <PostForm key={group.id} workingGroupId={group.id} />}</OfGroup>
    </>
  );
}

function ChangePost({ id }: { id: string }) {
  const { t } = useTranslation('social-posts');
  const query = useQuery({ ...postQuery(id), refetchOnWindowFocus: false });
  const crumbs = useCrumbs();
  const title = query.data?.title;
  return (
    <>
      <PageHeader
        title={t('edit.changeTitle')}
        breadcrumb={title ? [...crumbs, { label: title, to: paths.post(id) }] : crumbs}
      />
      <Loaded query={query} skeleton={<Skeleton rows={6} />}>
        {(post) => <PostForm workingGroupId={post.workingGroupId} post={post} />}
      </Loaded>
    </>
  );
}

function useCrumbs() {
  const { t } = useTranslation('social-posts');
  return [
    { label: t('publicity'), to: paths.publicity },
    { label: t('title'), to: paths.posts },
  ];
}
