import { type PostStory, posts } from '../pictures/posts.js';
import { stableId } from '../stable-id.js';
import { arbeitskreis } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { pictureId } from './picture-rows.js';
import { memberId, type Scene } from './scene.js';

/** Posts for social media; after the campaigns that they are about. */
export function addPosts(scene: Scene): void {
  for (const post of posts(scene.calendar)) addPost(scene, post);
}

function addPost(
  scene: Scene,
  { title, by, draftedOn, plannedFor, isReady, picture, campaignOn, texts }: PostStory,
): void {
  const { rows, calendar } = scene;
  const createdAt = calendar.at(draftedOn, '14:10');
  const id = stableId(`social-post/${title}`, createdAt);
  const at = plannedFor === null ? null : calendar.at(...plannedFor);
  rows.socialPosts.push({
    ...{ id, title, isReady, plannedFor: at, createdAt, updatedAt: createdAt },
    workingGroupId: groupId(scene, arbeitskreis),
    createdById: memberId(scene, by),
    pictureId: picture === null ? null : pictureId(scene, picture),
    campaignId: campaignOn === null ? null : (campaignIdOf(scene, campaignOn) ?? null),
  });
  for (const { channel, text, publishedUrl } of texts) {
    const isOut = publishedUrl !== undefined;
    rows.socialTexts.push({
      ...{ postId: id, channel, text, state: isOut ? 'published' : 'draft' },
      ...{ publishedAt: isOut ? at : null, publishedUrl: publishedUrl ?? null },
    });
  }
}

const campaignIdOf = ({ rows, calendar }: Scene, on: string): string | undefined => {
  const begins = calendar.at(on, '20:30').getTime();
  return rows.campaigns.find(({ startsAt }) => startsAt instanceof Date && startsAt.getTime() === begins)?.id;
};
