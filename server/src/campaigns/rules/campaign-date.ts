import { Invalid } from '../../platform/errors/domain-error.js';
import { whenInWords } from './told-campaign.js';

export type CampaignDate = { startsAt: Date | null; endsAt: Date | null };

const LONGEST = 366 * 86_400_000;

/** From one instant to a later one, or not known at all. */
export function requireCampaignDate({ startsAt, endsAt }: CampaignDate): void {
  if (!startsAt !== !endsAt) {
    const pointer = startsAt ? '#/endsAt' : '#/startsAt';
    throw new Invalid([{ pointer, detail: 'Bitte geben Sie Beginn und Ende an, oder beides nicht.' }]);
  }
  if (startsAt && endsAt && (endsAt <= startsAt || endsAt.getTime() - startsAt.getTime() > LONGEST)) {
    throw new Invalid([{ pointer: '#/endsAt', detail: 'Das Ende liegt nach dem Beginn, höchstens ein Jahr.' }]);
  }
}

/** What was known and does not hold any more, in words; null: nothing of that kind happened. */
export function movedFrom(before: CampaignDate, after: CampaignDate): string | null {
  const isSame =
    before.startsAt?.getTime() === after.startsAt?.getTime() && before.endsAt?.getTime() === after.endsAt?.getTime();
  return isSame ? null : whenInWords(before);
}
