import { draftOf } from '../../../server/src/minutes/import/rules/draft.js';
import { recognised } from '../../../server/src/minutes/import/rules/recognition.js';
import type { BodySlug } from '../../reference/municipalities.js';
import { STORY_TODAY } from '../dates.js';
import { hanna } from '../people.js';
import { stableId } from '../stable-id.js';
import { arbeitskreis } from '../working-groups.js';
import { groupId } from './group-rows.js';
import { memberId, openedAt, type Scene } from './scene.js';

const OFFICES: ReadonlyArray<readonly [BodySlug, string, string]> = [
  ['siegen-wittgenstein', 'Dezernat Umwelt', 'dezernat.umwelt@siegen-wittgenstein.example'],
  ['hilchenbach', 'Bürgermeisterei', 'buergermeisterei@hilchenbach.example'],
  ['netphen', 'Fachbereich Bauen', 'fachbereich.bauen@netphen.example'],
  ['kreuztal', 'Bürgermeisterei', 'buergermeisterei@kreuztal.example'],
  ['bad-berleburg', 'Allgemeine Vertretung', 'vertretung@bad-berleburg.example'],
];

/** Written before there was a portal; Hanna has begun to read it in. */
const OLD_MINUTES = `Protokoll der 31. Sitzung des Arbeitskreises
Datum: 14. März 2019, 9.30 bis 12.15 Uhr
Ort: Rathaus Netphen
Anwesend: Hanna Wiesental, Paula Rothaar, Max Freiengrund
Entschuldigt: Greta Hellertal
Zu TOP 1: Begrüßung
Hanna Wiesental begrüßt die Anwesenden. Das Protokoll der 30. Sitzung wird ohne Änderungen genehmigt.
Zu TOP 2: Solarkataster
Das Kataster ist seit Januar online und wird gut angenommen.
E: Die Kommunen verlinken das Kataster auf ihrer Startseite.
A: Textbausteine für die Internetseiten liefern. Wer: Hanna Wiesental, bis: 30.4.
F: Wer trägt die Kosten der jährlichen Aktualisierung?
Zu TOP 3: Verschiedenes
Die nächste Sitzung findet in Hilchenbach statt.`;

/** Verteiler of the group, and old minutes that wait to be corrected. After the people and the group. */
export function addDistribution(scene: Scene): void {
  const createdAt = openedAt(scene);
  const workingGroupId = groupId(scene, arbeitskreis);
  for (const [body, name, email] of OFFICES) {
    scene.rows.distributionAddresses.push({
      id: stableId(`distribution/${email}`, createdAt),
      workingGroupId,
      municipalityId: scene.municipalityId(body),
      name,
      email,
      addedById: memberId(scene, hanna),
      createdAt,
    });
  }
  addImport(scene, workingGroupId);
}

function addImport(scene: Scene, workingGroupId: string): void {
  const createdAt = scene.calendar.at(STORY_TODAY, '09:12');
  const pieces = OLD_MINUTES.split('\n').map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] }));
  const members = scene.rows.members.map(({ id = '', givenName, familyName }) => ({
    id,
    name: `${givenName} ${familyName}`,
  }));
  let count = 0;
  const newId = () => {
    count += 1;
    return stableId(`import/${count}`, createdAt);
  };
  const draft = draftOf(recognised(pieces, true), { circle: { municipalities: [], members }, files: new Map() }, newId);
  scene.rows.minutesImports.push({
    id: stableId('import/31', createdAt),
    workingGroupId,
    memberId: memberId(scene, hanna),
    fileName: 'Protokoll 31. Sitzung.txt',
    draft: { ...draft, pictureCount: 0, hasTrackedChanges: false },
    createdAt,
  });
}
