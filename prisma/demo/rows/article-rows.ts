import { type ArticleStory, articles } from '../articles.js';
import { inquiries } from '../inquiries.js';
import { stableId } from '../stable-id.js';
import { arbeitskreis } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { inquiryId } from './inquiry-rows.js';
import { memberId, type Scene } from './scene.js';

/** The knowledge collection, with its versions and what the municipalities say to it. After the inquiries. */
export function addArticles(scene: Scene): void {
  for (const story of articles) addArticle(scene, story);
}

function addArticle(scene: Scene, story: ArticleStory): void {
  const { rows, calendar } = scene;
  const { kind, title, summary, body, topics, sources = [], licence, state = 'published', before } = story;
  const createdAt = calendar.at(story.on, '10:15');
  const publishedAt = calendar.at(story.on, '15:20');
  const id = stableId(`article/${title}`, createdAt);
  const changedAt = before ? calendar.at(before.changedOn, '11:05') : publishedAt;
  rows.articles.push({
    ...{ id, kind, state, title, summary, body, topics, sources },
    workingGroupId: groupId(scene, arbeitskreis),
    inquiryId: originOf(scene, story),
    licence: licence ?? null,
    municipalityId: story.from === undefined ? null : scene.municipalityId(story.from),
    contactId: story.contact ? memberId(scene, story.contact) : null,
    authorId: memberId(scene, story.by),
    checkerId: memberId(scene, story.checker),
    checkedUntil: calendar.column(story.checkedUntil),
    checkedAt: state === 'draft' ? null : changedAt,
    publishedAt: state === 'draft' ? null : publishedAt,
    withdrawnReason: story.withdrawnReason ?? null,
    version: before ? 3 : 2,
    createdAt,
    updatedAt: changedAt,
  });
  if (state !== 'draft') addVersions(scene, id, story, [publishedAt, changedAt]);
  addVoices(scene, id, story);
}

function addVersions(scene: Scene, articleId: string, story: ArticleStory, at: [first: Date, second: Date]): void {
  const { title, summary, body, topics, sources = [], before } = story;
  const written = { articleId, title, summary, topics, sources, memberId: memberId(scene, story.by) };
  const { articleVersions } = scene.rows;
  articleVersions.push({ ...written, number: 1, body: before?.body ?? body, createdAt: at[0] });
  if (before) articleVersions.push({ ...written, number: 2, body, reason: before.reason, createdAt: at[1] });
}

function addVoices(scene: Scene, articleId: string, story: ArticleStory): void {
  const { rows, calendar } = scene;
  for (const body of story.helped ?? []) {
    const createdAt = calendar.at(story.on, '16:40');
    rows.articleBenefits.push({ articleId, municipalityId: scene.municipalityId(body), createdAt });
  }
  for (const [body, by, on, note] of story.reused ?? []) {
    const createdAt = calendar.at(on, '13:30');
    const id = stableId(`article-reuse/${articleId}/${body}`, createdAt);
    const voice = { municipalityId: scene.municipalityId(body), memberId: memberId(scene, by) };
    rows.articleReuses.push({ id, articleId, ...voice, note, createdAt });
  }
}

function originOf(scene: Scene, { inquiry }: ArticleStory): string | null {
  if (inquiry === undefined) return null;
  const [number, on] = inquiry;
  const story = inquiries.find((one) => one.number === number && one.on === on);
  if (!story) throw new Error(`There is no inquiry ${number} of ${on}.`);
  return inquiryId(scene, story);
}
