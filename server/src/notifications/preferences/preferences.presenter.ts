import { DIGEST, isMailedAnyway, KINDS, type NotificationKind, presetOf } from '../rules/kinds.js';
import type { ChoiceRecord, PreferenceRecord } from './preferences.repository.js';
import type { NotificationPreferences } from './preferences.schemas.js';

export function presentPreferences(
  kinds: readonly NotificationKind[],
  preference: PreferenceRecord,
  choices: readonly ChoiceRecord[],
): NotificationPreferences {
  const channelOf = (name: string) => choices.find(({ kind }) => kind === name)?.channel ?? presetOf(name);
  return {
    isDigestOn: channelOf(DIGEST) !== 'off',
    digestWeekday: preference.digestWeekday,
    digestHour: preference.digestHour,
    confidentiality: preference.confidentiality,
    choices: kinds.map((kind) => ({
      kind,
      channel: channelOf(kind),
      audience: KINDS[kind].audience,
      isMailedAnyway: isMailedAnyway(kind),
    })),
    version: preference.version,
  };
}
