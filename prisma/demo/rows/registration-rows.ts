import { EXCURSION, type RegistrationStory, registrations } from '../registrations.js';
import { stableId } from '../stable-id.js';
import { memberId, type Scene } from './scene.js';

/** Who signed up for the excursion. After the events. */
export function addRegistrations(scene: Scene): void {
  const event = scene.rows.events.find(({ slug }) => slug.startsWith(EXCURSION));
  if (event?.id === undefined) return;
  for (const registration of registrations) addRegistration(scene, event.id, registration);
}

function addRegistration(scene: Scene, eventId: string, story: RegistrationStory): void {
  const { rows, calendar } = scene;
  const { name, email, body, organization, member, state, needs, note, photos, ride } = story;
  const createdAt = calendar.at(story.on, story.time);
  const id = stableId(`registration/${email}`, createdAt);
  rows.registrations.push({
    ...{ id, eventId, name, email, organization, state, createdAt, updatedAt: createdAt },
    municipalityId: body && scene.municipalityId(body),
    memberId: member && memberId(scene, member),
    accessibilityNeeds: needs ?? null,
    note: note ?? null,
    confirmedAt: state === 'confirmed' ? createdAt : null,
    cancelledAt: state === 'cancelled' ? createdAt : null,
  });
  const answers = photos
    ? ([
        ['website', photos[0]],
        ['press', photos[1]],
      ] as const)
    : [];
  for (const [channel, isGiven] of answers)
    rows.registrationConsents.push({
      registrationId: id,
      channel,
      isGiven,
      wording: 'foto-2026-11',
      givenAt: createdAt,
    });
  if (ride) rows.carPoolEntries.push({ registrationId: id, ...ride, createdAt });
}
