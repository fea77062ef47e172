import { calendarDay } from '../../../server/src/platform/clock/calendar-day.js';
import { pressSlug } from '../../../server/src/press/rules/slug.js';
import { municipalities } from '../../reference/municipalities.js';
import { hanna } from '../people.js';
import { type NewsStory, news, PRESS_BACKGROUND, pressContacts, type ReleaseStory, releases } from '../press.js';
import { stableId } from '../stable-id.js';
import { arbeitskreis } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { memberId, type Scene } from './scene.js';

/** Press releases in every state, the press list, what media made of it, and news. After the campaigns. */
export function addPress(scene: Scene): void {
  const { rows, calendar } = scene;
  const workingGroupId = groupId(scene, arbeitskreis);
  const listedAt = calendar.at('2026-02-02', '09:00');
  for (const [name, email, kind, body] of pressContacts) {
    const municipalityId = body && scene.municipalityId(body);
    const id = stableId(`press-contact/${email}`, listedAt);
    rows.pressContacts.push({ id, workingGroupId, name, email, kind, municipalityId, createdAt: listedAt });
  }
  for (const story of releases) addRelease(scene, workingGroupId, story);
  for (const story of news) addNews(scene, workingGroupId, story);
}

function addRelease(scene: Scene, workingGroupId: string, story: ReleaseStory): void {
  const { rows, calendar } = scene;
  const createdAt = calendar.at(story.on, '08:15');
  const id = stableId(`press-release/${story.on}/${story.title}`, createdAt);
  const isOut = story.state === 'released';
  const [correctedOn, correctionNote] = story.correction ?? [];
  const changedAt = calendar.at(correctedOn ?? story.on, '11:40');
  rows.pressReleases.push({
    ...{ id, workingGroupId, createdAt, updatedAt: changedAt, title: story.title, subtitle: story.subtitle },
    ...{ state: story.state, text: story.text, background: PRESS_BACKGROUND, dateline: 'Siegen' },
    slug: pressSlug(story.title, calendarDay(createdAt)),
    contactOffice: 'Kreis Siegen-Wittgenstein, Klimaschutz',
    contactEmail: 'klimaschutz@siegen-wittgenstein.example',
    contactPhone: '0271 333-0',
    embargoUntil: story.embargo ? calendar.at(...story.embargo) : null,
    approvedAt: isOut || story.state === 'approved' ? calendar.at(story.on, '11:30') : null,
    releasedAt: isOut ? calendar.at(story.on, '11:40') : null,
    correctedAt: correctedOn ? changedAt : null,
    correctionNote: correctionNote ?? '',
    facts: isOut ? { shared: story.facts ?? {}, local: {} } : undefined,
    campaignId: story.campaign === undefined ? null : (rows.campaigns[story.campaign]?.id ?? null),
    createdById: memberId(scene, hanna),
  });
  addParts(scene, id, story, changedAt);
  for (const [medium, title, on] of story.clippings ?? []) {
    const notedAt = calendar.at(on, '15:00');
    rows.clippings.push({
      ...{ id: stableId(`clipping/${title}`, notedAt), workingGroupId, pressReleaseId: id, medium, title },
      ...{ publishedOn: calendar.column(on), createdAt: notedAt },
    });
  }
}

function addParts(scene: Scene, pressReleaseId: string, story: ReleaseStory, changedAt: Date): void {
  const { rows, calendar } = scene;
  const at = calendar.at(story.on, '09:30');
  for (const [index, { who, text, state, note }] of story.quotes.entries()) {
    rows.pressQuotes.push({
      ...{ id: stableId(`press-quote/${pressReleaseId}/${index}`, at), pressReleaseId, position: index + 1 },
      ...{ speakerFunction: who, text, state, decisionNote: note ?? '' },
      approverEmail: 'pressestelle@siegen-wittgenstein.example',
      requestedAt: state === 'open' ? null : at,
      decidedAt: state === 'approved' ? calendar.at(story.on, '10:50') : null,
    });
  }
  if (story.before) {
    rows.pressRevisions.push({
      ...{ pressReleaseId, number: 1, subtitle: '', background: PRESS_BACKGROUND, ...story.before },
      ...{ changedById: memberId(scene, hanna), createdAt: changedAt },
    });
  }
  for (const { slug } of municipalities) {
    const own = story.local?.[slug];
    if (!own) continue;
    const municipalityId = scene.municipalityId(slug);
    rows.localTexts.push({
      ...{ pressReleaseId, municipalityId, values: own.values ?? {}, text: own.text ?? null, updatedAt: changedAt },
    });
  }
  if (!story.isSent) return;
  for (const { id: contactId, email } of rows.pressContacts) {
    rows.pressDispatches.push({
      ...{ id: stableId(`press-dispatch/${pressReleaseId}/${email}`, changedAt), pressReleaseId, contactId },
      ...{ recipient: email, sentById: memberId(scene, hanna), createdAt: changedAt },
    });
  }
}

function addNews(scene: Scene, workingGroupId: string, { title, summary, text, on, state }: NewsStory): void {
  const { rows, calendar } = scene;
  const publishedAt = calendar.at(on, '10:00');
  const createdAt = state === 'planned' ? calendar.at('2026-11-20', '16:20') : publishedAt;
  rows.newsItems.push({
    ...{ id: stableId(`news/${title}`, createdAt), workingGroupId, title, summary, text, createdAt },
    slug: pressSlug(title, calendarDay(createdAt)),
    publishedAt: state === 'draft' ? null : publishedAt,
    createdById: memberId(scene, hanna),
    updatedAt: createdAt,
  });
}
