import { useTranslation } from 'react-i18next';
import { textOf } from '../../../lib/form-values';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import type { Channel, OwnPlace } from '../registrations.queries';

type ConsentFieldsProps = { channels: readonly Channel[]; given?: OwnPlace['consents'] };

/** Each way by itself; nothing is chosen for anybody, and nothing depends on it. */
export function ConsentFields({ channels, given = [] }: ConsentFieldsProps) {
  const { t } = useTranslation('registrations');
  if (channels.length === 0) return null;
  const choices = (['yes', 'no'] as const).map((value) => ({ value, label: t(`photos.${value}`) }));
  return (
    <>
      <p>{t('photos.lead')}</p>
      {channels.map((channel) => {
        const answer = given.find((consent) => consent.channel === channel);
        return (
          <RadioGroupField
            key={channel}
            name={`photo-${channel}`}
            label={t(`photos.question.${channel}`)}
            optional
            choices={choices}
            defaultValue={answer && (answer.isGiven ? 'yes' : 'no')}
          />
        );
      })}
    </>
  );
}

/** What was answered; a way without an answer is left out. */
export const consentsIn = (values: FormData, channels: readonly Channel[]): OwnPlace['consents'] =>
  channels.flatMap((channel) => {
    const answer = textOf(values, `photo-${channel}`);
    return answer === '' ? [] : [{ channel, isGiven: answer === 'yes' }];
  });
