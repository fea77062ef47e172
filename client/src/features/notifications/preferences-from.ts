import type { NotificationChannel, NotificationPreferences, SavePreferences } from './notifications.queries';

const channels: NotificationChannel[] = ['portal', 'mail', 'digest', 'off'];

/** What the form says, against the version it was filled from. */
export function preferencesFrom(form: FormData, { choices, version }: NotificationPreferences): SavePreferences {
  return {
    isDigestOn: form.get('isDigestOn') !== null,
    digestWeekday: Number(form.get('digestWeekday')),
    digestHour: Number(form.get('digestHour')),
    confidentiality: form.get('confidentiality') === 'subject_only' ? 'subject_only' : 'full',
    choices: choices.map(({ kind, channel }) => ({
      kind,
      channel: channels.find((one) => one === form.get(`channel.${kind}`)) ?? channel,
    })),
    version,
  };
}
