import { stableId } from '../stable-id.js';
import type { GroupStory, TemplateItem } from '../working-groups.js';
import { memberId, openedAt, type Scene } from './scene.js';

export const groupId = (scene: Scene, { slug }: GroupStory): string => stableId(`group/${slug}`, openedAt(scene));

export function addGroup(scene: Scene, group: GroupStory): void {
  const { slug, name, shortName, purpose, firstMeetingNumber, usualDurationMinutes } = group;
  const workingGroupId = groupId(scene, group);
  const createdAt = openedAt(scene);
  scene.rows.workingGroups.push({
    id: workingGroupId,
    slug,
    name,
    shortName,
    purpose,
    firstMeetingNumber,
    usualDurationMinutes,
    createdAt,
  });
  addTemplate(scene, workingGroupId, { slug, name: 'Sitzung', isStandard: true, template: group.template });
  for (const { name, template } of group.otherTemplates) {
    addTemplate(scene, workingGroupId, { slug: `${slug}/${name}`, name, isStandard: false, template });
  }
  for (const { person, role, from, until, deputy } of group.memberships) {
    scene.rows.memberships.push({
      id: stableId(`membership/${slug}/${person.email}/${role}`, createdAt),
      workingGroupId,
      memberId: memberId(scene, person),
      municipalityId: scene.municipalityId(person.body),
      role,
      deputyId: deputy ? memberId(scene, deputy) : null,
      startsOn: scene.calendar.column(from),
      endsOn: until ? scene.calendar.column(until) : null,
      createdAt,
    });
  }
}

type TemplateStory = { slug: string; name: string; isStandard: boolean; template: TemplateItem[] };

function addTemplate(scene: Scene, workingGroupId: string, { slug, name, isStandard, template }: TemplateStory): void {
  const createdAt = openedAt(scene);
  const templateId = stableId(`template/${slug}`, createdAt);
  scene.rows.templates.push({ id: templateId, workingGroupId, name, isStandard, createdAt });
  for (const [position, { kind, title, minutes }] of template.entries()) {
    const id = stableId(`template/${slug}/${position}`, createdAt);
    scene.rows.templateItems.push({ id, templateId, position, kind, title, durationMinutes: minutes });
  }
}
