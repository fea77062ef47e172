import { type Letter, letterHtml, letterText } from '../../../server/src/platform/mail/letter.js';
import { type BodySlug, municipalities } from '../../reference/municipalities.js';
import { hanna, type Person } from '../people.js';
import { stableId } from '../stable-id.js';
import type { MeetingStory, ReportRequestStory, ReportStory } from '../story.js';
import { type GroupStory, membersOn } from '../working-groups.js';
import { memberId, type Scene } from './scene.js';

type Reported = { meetingId: string; group: GroupStory; story: MeetingStory; requested: ReportRequestStory };

/** Who asked for the reports, and what came back, one municipality per half hour. */
export function addReports(scene: Scene, group: GroupStory, story: MeetingStory, meetingId: string): void {
  const { reports, reportsRequested: requested } = story;
  if (!reports || !requested) return;
  addRequest(scene, { meetingId, group, story, requested });
  for (const [index, { slug }] of municipalities.entries()) {
    const report = reports[slug];
    if (report) addReport(scene, { meetingId, group, story, requested }, slug, report, index);
  }
}

function addRequest(scene: Scene, { meetingId, group, story, requested }: Reported): void {
  const createdAt = scene.calendar.at(requested.on, requested.at);
  const id = stableId(`dispatch/report-request/${meetingId}`, createdAt);
  const senderId = memberId(scene, hanna);
  scene.rows.dispatches.push({ id, meetingId, kind: 'report_request', senderId, createdAt });
  scene.rows.firedReminders.push({ key: `report-request:${meetingId}`, firedAt: createdAt });
  for (const person of membersOn(group, story.on)) {
    scene.rows.dispatchMails.push({
      dispatchId: id,
      memberId: memberId(scene, person),
      municipalityId: scene.municipalityId(person.body),
      outboxId: addRequestMail(scene, story, person, createdAt),
    });
  }
}

function addRequestMail({ calendar, rows }: Scene, story: MeetingStory, person: Person, createdAt: Date): string {
  const id = stableId(`mail/report-request/${story.number}/${person.email}`, createdAt);
  const letter: Letter = {
    greeting: `Guten Tag ${person.givenName} ${person.familyName},`,
    blocks: [
      `am ${calendar.long(story.on)} ist die ${story.number}. Sitzung. Was gibt es Neues bei Ihnen? Vier kurze Felder ` +
        'genügen, und keines ist Pflicht.',
    ],
    signature: 'Hanna Wiesental\nKoordination',
  };
  const subject = `Ihr Kurzbericht zur ${story.number}. Sitzung`;
  const words = { subject, text: letterText(letter), html: letterHtml(letter) };
  rows.mails.push({ id, recipient: person.email, ...words, state: 'caught', sentAt: createdAt, createdAt });
  return id;
}

function addReport(
  scene: Scene,
  { meetingId, group, story, requested }: Reported,
  body: BodySlug,
  { isDraft = false, isOral = false, tags, ...parts }: ReportStory,
  index: number,
): void {
  const written = scene.calendar.at(
    requested.answeredOn,
    `${String(9 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 ? '40' : '10'}`,
  );
  const updatedAt = isOral ? scene.calendar.at(story.on, '11:20') : written;
  const author = isOral ? hanna : membersOn(group, story.on).find((person) => person.body === body);
  scene.rows.municipalityReports.push({
    id: stableId(`municipality-report/${meetingId}/${body}`, updatedAt),
    meetingId,
    municipalityId: scene.municipalityId(body),
    ...parts,
    tags,
    isOral,
    submittedAt: isDraft ? null : updatedAt,
    updatedById: author ? memberId(scene, author) : null,
    version: isDraft ? 1 : 2,
    createdAt: updatedAt,
    updatedAt,
  });
}
