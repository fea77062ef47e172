import { everybody } from '../people.js';
import { memberId, openedAt, type Scene } from './scene.js';

export function addPeople(scene: Scene, passwordHash: string): void {
  for (const person of everybody) {
    const { givenName, familyName, email, phone, position, isAdministrator, leftOn } = person;
    const deactivatedAt = leftOn ? scene.calendar.at(leftOn, '18:00') : null;
    scene.rows.members.push({
      id: memberId(scene, person),
      municipalityId: scene.municipalityId(person.body),
      givenName,
      familyName,
      position,
      email,
      phone,
      isAdministrator,
      passwordHash: leftOn ? null : passwordHash,
      deactivatedAt,
      createdAt: openedAt(scene),
      updatedAt: deactivatedAt ?? openedAt(scene),
    });
  }
}
