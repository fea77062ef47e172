import { newsletterSlug } from '../../../server/src/newsletter/rules/newsletter-words.js';
import { type NewsletterStory, newsletters, newsletterTopics, RETURNED, subscribers } from '../newsletters.js';
import { hanna } from '../people.js';
import { stableId } from '../stable-id.js';
import { arbeitskreis } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { memberId, type Scene } from './scene.js';

type Reader = { id: string; email: string; topics: readonly number[] };

/** What one can subscribe to, who does, an issue in the archive and a draft. */
export function addNewsletters(scene: Scene): void {
  const { rows, calendar } = scene;
  const workingGroupId = groupId(scene, arbeitskreis);
  const begunAt = calendar.at('2026-02-02', '09:00');
  const topicIds = newsletterTopics.map(([slug, name, description], index) => {
    const id = stableId(`newsletter-topic/${slug}`, begunAt);
    rows.newsletterTopics.push({ id, workingGroupId, slug, name, description, position: index + 1 });
    return id;
  });
  const readers = subscribers.map(([box, ...topics]): Reader => {
    const email = `${box}@mail.example`;
    const id = stableId(`subscription/${email}`, begunAt);
    rows.subscriptions.push({
      ...{ id, workingGroupId, email, state: 'active', createdAt: begunAt, confirmedAt: begunAt },
    });
    for (const topic of topics) rows.subscriptionTopics.push({ subscriptionId: id, topicId: topicIds[topic] ?? '' });
    return { id, email, topics };
  });
  for (const story of newsletters) addNewsletter(scene, { workingGroupId, topicIds, readers }, story);
}

type Around = { workingGroupId: string; topicIds: readonly string[]; readers: readonly Reader[] };

function addNewsletter(scene: Scene, { workingGroupId, topicIds, readers }: Around, story: NewsletterStory): void {
  const { rows, calendar } = scene;
  const { subject, preview, text, topics, on, isSent = false } = story;
  const createdAt = calendar.at(on, '08:20');
  const sentAt = calendar.at(on, '10:00');
  const id = stableId(`newsletter/${on}/${subject}`, createdAt);
  const reached = isSent ? readers.filter((reader) => reader.topics.some((topic) => topics.includes(topic))) : [];
  rows.newsletters.push({
    ...{ id, workingGroupId, subject, preview, text, createdAt, updatedAt: isSent ? sentAt : createdAt },
    ...(isSent && { state: 'sent', scheduledFor: sentAt, sentAt, postedAt: sentAt, recipients: reached.length }),
    slug: newsletterSlug(subject, isSent ? sentAt : createdAt),
    createdById: memberId(scene, hanna),
  });
  for (const topic of topics) rows.newsletterIssueTopics.push({ newsletterId: id, topicId: topicIds[topic] ?? '' });
  for (const { id: subscriptionId, email } of reached) {
    const mailId = stableId(`newsletter-mail/${on}/${email}`, sentAt);
    rows.mails.push({
      ...{ id: mailId, recipient: email, subject, text: '', html: '', attempts: 1, createdAt: sentAt },
      ...(email.startsWith(RETURNED)
        ? { state: 'undeliverable', failure: 'bounced', lastError: '452 4.2.2 mailbox full' }
        : { state: 'sent', sentAt }),
    });
    rows.newsletterMails.push({ newsletterId: id, subscriptionId, mailId, postedAt: sentAt });
  }
}
